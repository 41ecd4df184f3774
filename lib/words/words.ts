import { english } from './en/english';

/** What a catalogue holds. A language that lacks anything does not compile. */
export type Words = typeof english;

/** The catalogues there are, by language tag. Spanish will stand here as `es`. */
const catalogues: Readonly<Record<string, Words>> = { en: english };

/** The catalogue for a language tag such as `en-US`; English where there is none. */
export function wordsFor(language: string): Words {
  const [base = 'en'] = language.toLowerCase().split('-');
  return catalogues[base] ?? english;
}

/** The catalogue in use: the language of the browser, where we have it. */
export const words: Words = wordsFor(navigator.language);
