import * as z from 'zod/mini';
import { released } from './chain';
import { LANGUAGES, THEMES } from './choices';

/** `setting:preferences`: how the guide looks and speaks in this browser. It says nothing about anybody. */
const preferencesRecord = z.object({
  v: z.literal(1),
  saved: z.number(),
  language: z.enum(LANGUAGES),
  theme: z.enum(THEMES),
  /** Hints not wanted in the page: phases, or `guard`. */
  muted: z.array(z.string()),
});
export const PREFERENCES = 'setting:preferences';
export const preferencesChain = released(preferencesRecord);

export type Preferences = Pick<z.infer<typeof preferencesRecord>, 'language' | 'theme' | 'muted'>;

const USUAL: Preferences = { language: 'browser', theme: 'system', muted: [] };

/** Nothing chosen, or it cannot be read: the usual. */
export function readPreferences(raw: unknown): Preferences {
  return preferencesChain.read(raw) ?? USUAL;
}

/** One choice at a time; `mute` speaks of one kind of hint. */
export interface Preferring {
  readonly language?: Preferences['language'] | undefined;
  readonly theme?: Preferences['theme'] | undefined;
  readonly mute?: { readonly hints: string; readonly on: boolean } | undefined;
}

/** What to write so that this, too, is preferred. */
export function recordForPreferring(
  before: Preferences,
  { language, theme, mute }: Preferring,
  now: number,
): Readonly<Record<string, unknown>> {
  const others = before.muted.filter((hints) => hints !== mute?.hints);
  const record: z.infer<typeof preferencesRecord> = {
    v: 1,
    saved: now,
    language: language ?? before.language,
    theme: theme ?? before.theme,
    muted: mute?.on ? [...others, mute.hints] : others,
  };
  return { [PREFERENCES]: record };
}
