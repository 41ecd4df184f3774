/**
 * The one date that comes every year: a license expires on February 28 (G06), and its renewal asks for a certificate. A
 * yearly fact is about one of these renewals: the year of it is its round, the same on every computer.
 */
import { FACTS } from './facts';
import type { FactState } from './state';

export const RENEWAL = { month: 2, day: 28 } as const;

/** So many days after it, that year's renewal is still spoken of; then the next one's turn begins. */
export const STILL_TOLD = 14;

/** The last millisecond of the renewal's day in a year, or of so many days after it, where this computer is. */
export function renewalDay(year: number, daysLater = 0): number {
  return new Date(year, RENEWAL.month - 1, RENEWAL.day + daysLater + 1).getTime() - 1;
}

/** The year of the renewal whose turn it is at an instant. */
export function renewalYear(at: number): number {
  const year = new Date(at).getFullYear();
  return at <= renewalDay(year, STILL_TOLD) ? year : year + 1;
}

/** What holds at the instant `now`: what was done for another year's renewal counts no more. */
export function thisYears(facts: FactState, now: number): FactState {
  const year = renewalYear(now);
  if (![...facts.keys()].some((id) => FACTS[id].yearly)) return facts;
  return new Map([...facts].filter(([id, { round }]) => !FACTS[id].yearly || round === year));
}
