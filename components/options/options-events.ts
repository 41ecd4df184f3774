import type { Language, Theme } from '../../lib/facts/choices';

/** One choice of how the guide looks and speaks. */
export interface Prefers {
  readonly language?: Language;
  readonly theme?: Theme;
  readonly mute?: { readonly hints: string; readonly on: boolean };
}

/** What a person can do on the page of options; each settles when it is done, and rejects when it could not be done. */
export interface OptionsEvents {
  readonly prefer: (what: Prefers) => Promise<void>;
  /** Asks the browser to allow notices. Refusal is no failure. */
  readonly remind: () => Promise<void>;
}
