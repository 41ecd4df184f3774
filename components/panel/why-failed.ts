import type { Words } from '../../lib/words/words';

/**
 * What to say of an error: that there is no room, or that nobody knows whether it was done, about which a person can do
 * something; or else what is handed in.
 */
export function whyFailed(error: unknown, { kept }: Words, otherwise: string): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NoRoom') return kept.notSaved;
  return name === 'NoAnswer' ? kept.noAnswer : otherwise;
}
