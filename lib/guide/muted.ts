import type { InForce } from '../facts/in-force';
import { PHASES } from './step';
import { type KnownStep, STEPS } from './steps';

/** What can be kept out of the page: the hints of a phase, or the guard's warning. Single steps can be named, too. */
export const HINT_KINDS = [...PHASES, 'guard'] as const;
export type HintKind = (typeof HINT_KINDS)[number];

/** Whether the hint of a step is not wanted in the page. `muted`: ids of steps, phases, `guard`. */
export function isMuted({ id, phase }: KnownStep, muted: readonly string[]): boolean {
  return muted.includes(id) || muted.includes(phase);
}

/** What was set or chosen and says nothing we understand: values of the policy, and names that mute nothing. */
export function ignoredIn({
  ignored,
  mutedHints,
}: Pick<InForce, 'ignored' | 'mutedHints'>): readonly string[] {
  const known: readonly string[] = [...HINT_KINDS, ...STEPS.map(({ id }) => id)];
  return [...ignored, ...mutedHints.filter((name) => !known.includes(name))];
}
