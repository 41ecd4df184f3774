import { TROUBLES } from '../../lib/guide/troubles';

/** A catalogue laid out flat, and what its functions say when they are given something. */
export type Leaf = readonly [path: string, value: unknown];

export function leavesOf(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, each]) => leavesOf(each, path ? `${path}.${name}` : name));
}

/** Every fact that is spoken of on the phone, with a moment, and a "no" where it is an answer. */
export const TOLD = Object.fromEntries(
  TROUBLES.flatMap(({ tells }) => tells).map((fact) => [fact, { at: 1e12, value: 'no' }]),
);

/** Two of each kind that a sentence is made with. */
const SAMPLES: readonly (readonly [unknown, unknown])[] = [
  ['Ann', 'Bob'],
  [7, 8],
  [['Ann'], ['Bob']],
  [true, false],
  [{ minutes: -30 }, { minutes: -60 }],
  ['2026-01-05', '2026-02-06'],
  [1e12, 2e12],
  [TOLD, {}],
];
const FIRSTS = SAMPLES.map(([first]) => first);

type Says = (...given: readonly unknown[]) => unknown;

/** What is said with some values; null where these values are of the wrong kind. */
function said(says: Says, given: readonly unknown[]): string | null {
  try {
    return JSON.stringify(says(...given)) ?? null;
  } catch {
    return null;
  }
}

/** All ways to give a sentence of each kind one value. */
function combinations(count: number): readonly (readonly unknown[])[] {
  if (count === 0) return [[]];
  return combinations(count - 1).flatMap((before) => FIRSTS.map((first) => [...before, first]));
}

/** The places of those parameters that change nothing of what is said, whatever is given. */
export function unusedOf(says: Says): readonly number[] {
  return Array.from({ length: says.length }, (_, place) => place).filter(
    (place) =>
      !combinations(says.length).some((given) =>
        SAMPLES.some(([one, other]) => {
          const first = said(says, given.with(place, one));
          const second = said(says, given.with(place, other));
          return first !== null && second !== null && first !== second;
        }),
      ),
  );
}

/** The text of a leaf: of a function, all it says when given one value of each kind. */
export function textOf(value: unknown): string {
  if (typeof value !== 'function') return String(value);
  const says = value as Says;
  return combinations(says.length)
    .map((given) => said(says, given) ?? '')
    .join('\n');
}
