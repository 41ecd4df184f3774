import type { Sign, SignId } from './page';

/** `place:term`, and `:row` where only the row of something counts. */
export function signId({ place, term, row }: Sign): Exclude<SignId, `not-${string}`> {
  return row ? `${place}:${term}:${row}` : `${place}:${term}`;
}
