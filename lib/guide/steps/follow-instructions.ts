import { from } from '../milestones';
import type { Step } from '../step';

/** The source says no more about these screens than to follow their instructions; neither do we. */
export const followInstructions = {
  id: 'follow-instructions',
  phase: 'application',
  where: ['kasper/request-personal', 'kasper/request-professional'],
  pointAt: { place: 'action', term: 'next' },
  done: from('route'),
  needs: ['request-account'],
  popUps: true,
  source: ['F25', 'G05'],
} as const satisfies Step;
