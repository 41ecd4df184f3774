import { type PersonRow, STATES } from './everybody';

export const COLUMNS = ['name', 'step', 'due', 'state'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly by: Column;
  readonly down: boolean;
}

/** `steps`: the steps in their order; `language`: of the wording, as a tag. Rows that have nothing in the column come last; equal ones stand by name. */
export function sortRows(
  rows: readonly PersonRow[],
  { by, down }: Order,
  steps: readonly string[],
  language: string,
): readonly PersonRow[] {
  const rank = ({ step, due, state }: PersonRow): number => {
    if (by === 'step') return step === null ? Number.POSITIVE_INFINITY : steps.indexOf(step);
    if (by === 'due') return due?.dueAt ?? Number.POSITIVE_INFINITY;
    return by === 'state' ? STATES.indexOf(state) : 0;
  };
  const byName = (one: PersonRow, other: PersonRow) => one.alias.localeCompare(other.alias, language);
  return [...rows].sort((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    if (a === b) return by === 'name' && down ? byName(other, one) : byName(one, other);
    if (!Number.isFinite(a) || !Number.isFinite(b)) return a - b;
    return down ? b - a : a - b;
  });
}
