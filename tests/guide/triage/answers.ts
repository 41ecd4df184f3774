import type { FactId } from '../../../lib/facts/facts';
import type { FactState } from '../../../lib/facts/state';
import { holding } from '../facts';

/** Every answer there is to every question, written down here once more. */
export const ANSWERS = {
  'kasper-account': ['none', 'holder', 'unknown'],
  'kasper-logged-on': ['yes', 'no', 'unknown'],
  'kasper-moved-to-kog': ['yes', 'no', 'unknown'],
  workplace: [
    'community',
    'hospital',
    'long-term-care',
    'non-dispensing',
    'consultant',
    'industry',
    'academia',
    'government',
    'out-of-state',
    'integrated-system',
    'not-employed',
  ],
  'dea-registration': ['yes', 'no', 'unknown'],
  'may-dispense-controlled': ['yes', 'no', 'unknown'],
} as const satisfies Partial<Record<FactId, readonly string[]>>;

export type Asked = keyof typeof ANSWERS;
export type Answered = { readonly [Q in Asked]: (typeof ANSWERS)[Q][number] };
export type Partly = { readonly [Q in Asked]?: string };

export const ASKED = Object.keys(ANSWERS) as Asked[];

/** Every combination of answers: 2,673. */
export function everyCombination(): readonly Answered[] {
  return combine(false) as unknown as readonly Answered[];
}

/** Every combination in which any question may still be open: 12,288. */
export function everyState(): readonly Partly[] {
  return combine(true);
}

function combine(orOpen: boolean): readonly Partly[] {
  return ASKED.reduce<readonly Partly[]>(
    (some, question) => {
      const values = orOpen ? [undefined, ...ANSWERS[question]] : ANSWERS[question];
      return some.flatMap((answers) =>
        values.map((value) => (value === undefined ? answers : { ...answers, [question]: value })),
      );
    },
    [{}],
  );
}

/** The same answers as facts that a person has said. */
export function said(answers: Partly): FactState {
  return holding(
    ...Object.entries(answers).map(([fact, value]) => [fact as FactId, { by: 'person', value }] as const),
  );
}
