import type { FactId } from '../../lib/facts/facts';
import type { FactState, LiveFact } from '../../lib/facts/state';

/** What holds, written short: instants by fact, or more of a fact where more is needed. */
export function holding(facts: Partial<Record<FactId, number | Partial<LiveFact>>>): FactState {
  const entries = Object.entries(facts) as [FactId, number | Partial<LiveFact>][];
  return new Map(
    entries.map(([id, fact]): [FactId, LiveFact] => [
      id,
      { at: 0, by: 'person', round: 1, ...(typeof fact === 'number' ? { at: fact } : fact) },
    ]),
  );
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** An instant by the clock on the wall, in the zone the tests run in, e.g. `2025-03-01 09:30`. */
export function clock(wall: string): number {
  return new Date(wall.replace(' ', 'T')).getTime();
}
