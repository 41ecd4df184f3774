/** Everybody on one page: where each is, what is due, who needs attention. */
import { deadlinesOf, type OpenDeadline, openDeadlines } from '../deadlines/deadline';
import { daysBetween } from '../deadlines/local-day';
import type { Memory } from '../facts/memory';
import type { FactEntry } from '../facts/record';
import { type FactState, factStateOf } from '../facts/state';
import { thisYears } from '../facts/yearly';
import { focusOf } from '../guide/focus';
import type { StepId } from '../guide/steps';
import { trackOf } from '../guide/track';

export const STATES = ['attention', 'under-way', 'not-begun', 'holder', 'finished', 'exempt'] as const;
export type PersonState = (typeof STATES)[number];

export interface PersonRow {
  readonly person: string;
  readonly alias: string;
  readonly state: PersonState;
  /** Null: nothing is left to do. */
  readonly step: StepId | null;
  /** What runs out first, or did. */
  readonly due: OpenDeadline | null;
}

/** Due within so many days needs attention. */
const SOON = 3;

/** One row for each person on the roster. Each record is looked at once, however many people there are. */
export function everybody({ people, records }: Memory, now: number): readonly PersonRow[] {
  const mine = new Map<string, FactEntry[]>();
  for (const entry of records.facts) {
    const list = mine.get(entry.key.person);
    if (list) list.push(entry);
    else mine.set(entry.key.person, [entry]);
  }
  return [...people.all].map(([person, { alias }]) => {
    const facts = thisYears(factStateOf(mine.get(person) ?? [], person), now);
    const [due = null] = [...openDeadlines(deadlinesOf(facts, now))].sort((a, b) => a.dueAt - b.dueAt);
    return {
      person,
      alias,
      due,
      step: focusOf(facts, null)?.step.id ?? null,
      state: stateOf(facts, due, now),
    };
  });
}

function stateOf(facts: FactState, due: OpenDeadline | null, now: number): PersonState {
  if (due && (due.status === 'late' || daysBetween(now, due.dueAt) <= SOON)) return 'attention';
  if (facts.has('welcome-mail-arrived')) return 'finished';
  const track = trackOf(facts);
  if (track === 'holder' || track === 'exempt') return track;
  return facts.size > 0 ? 'under-way' : 'not-begun';
}
