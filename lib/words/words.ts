import type { InForce } from '../facts/in-force';
import { corrected } from './corrected';
import { english } from './en/english';
import { spanish } from './es/spanish';

/** What a catalogue holds. A language that lacks anything does not compile. */
export type Words = typeof english;

/** The catalogues there are, by language tag. */
export const CATALOGUES: Readonly<Record<string, Words>> = { en: english, es: spanish };

/** The catalogue for a language tag such as `en-US`; English where there is none. */
export function wordsFor(language: string): Words {
  const [base = 'en'] = language.toLowerCase().split('-');
  return CATALOGUES[base] ?? english;
}

/** The catalogue that counts: the language chosen, else the browser's, with numbers as the policy corrects them. */
export function wordsInForce(
  { language, phones }: Pick<InForce, 'language' | 'phones'>,
  browserLanguage: string,
): Words {
  return corrected(wordsFor(language === 'browser' ? browserLanguage : language), phones);
}
