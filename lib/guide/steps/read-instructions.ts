import { from } from '../milestones';
import type { Step } from '../step';

/** The second screen of the request. */
export const readInstructions = {
  id: 'read-instructions',
  phase: 'application',
  where: ['kasper/request-instructions'],
  pointAt: { place: 'action', term: 'termsOfUse', or: [{ place: 'action', term: 'printInstructions' }] },
  done: from('route'),
  needs: ['request-account'],
  partOf: 'follow-instructions',
  popUps: true,
  source: ['F25', 'G05'],
} as const satisfies Step;
