/**
 * What was seen while nobody was chosen waits until somebody says whose it is. It is kept like the facts of a person,
 * under an id that is nobody's: one for each sign-in of a tab. So every rule for facts holds for it, too.
 */
import type { FactEntry, FactRecords } from './record';

const NOBODYS = 'unassigned-';

/** `unique`: a random id of its own. */
export function waitingId(unique: string): string {
  return NOBODYS + unique.slice(0, 13);
}

export function isWaiting(person: string): boolean {
  return person.startsWith(NOBODYS);
}

/** The facts that wait, by the id they wait under; what was undone does not wait. */
export function waitingFacts({ facts }: FactRecords): ReadonlyMap<string, readonly FactEntry[]> {
  const waiting = new Map<string, FactEntry[]>();
  for (const entry of facts) {
    if (!isWaiting(entry.key.person) || entry.record.gone) continue;
    waiting.set(entry.key.person, [...(waiting.get(entry.key.person) ?? []), entry]);
  }
  return waiting;
}
