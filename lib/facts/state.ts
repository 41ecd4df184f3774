import type { FactId } from './facts';
import type { FactEntry } from './record';

/** Who says so: a page that was seen, or the person. */
export type SaidBy = 'page' | 'person';

/** A fact that holds: the latest round of it that is not undone. `at`: since when, an instant in milliseconds. */
export interface LiveFact {
  readonly at: number;
  readonly by: SaidBy;
  /** From the closed list of the fact, where it has one. */
  readonly value?: string;
  /** 1 for the first time it happened, 2 for the second, … */
  readonly round: number;
}

/** What holds for one person. A fact that is not in it is not known: never a guess. */
export type FactState = ReadonlyMap<FactId, LiveFact>;

/** What holds for `person`, from every record that could be read. Nobody chosen: nothing holds. */
export function factStateOf(facts: readonly FactEntry[], person: string | null): FactState {
  const state = new Map<FactId, LiveFact>();
  for (const { key, record } of facts) {
    if (key.person !== person || record.gone) continue;
    const known = state.get(key.fact);
    if (known && known.round > key.round) continue;
    const { at, by, value } = record;
    state.set(key.fact, { at, by, round: key.round, ...(value === undefined ? {} : { value }) });
  }
  return state;
}
