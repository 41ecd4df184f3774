import type { Words } from '../../lib/words/words';

/** What to say of an error: that there is no room, which a person can do something about, or else what is handed in. */
export function whyFailed(error: unknown, { kept }: Words, otherwise: string): string {
  return error instanceof Error && error.name === 'NoRoom' ? kept.notSaved : otherwise;
}
