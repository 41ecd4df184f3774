import type { FactId } from '../facts/facts';

/** The facts of the journey in the order in which they come true. */
export const MILESTONES = [
  'kog-requested',
  'kog-activated',
  'signed-in',
  'onboarding-reached',
  'request-begun',
  'route',
  'request-submitted',
  'welcome-mail-arrived',
] as const satisfies readonly FactId[];

/**
 * A milestone and all later ones: who is signed in has activated the account, whether or not that was seen.
 * The milestone itself comes first, so that a step names its own fact when it has it.
 */
export function from(first: (typeof MILESTONES)[number]): readonly FactId[] {
  return MILESTONES.slice(MILESTONES.indexOf(first));
}
