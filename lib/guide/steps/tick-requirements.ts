import { from } from '../milestones';
import type { Step } from '../step';

/** Known from an older help page of KASPER only. */
export const tickRequirements = {
  id: 'tick-requirements',
  phase: 'application',
  where: ['kasper/request-welcome'],
  pointAt: { place: 'field', term: 'requirement' },
  done: from('route'),
  needs: ['request-account'],
  partOf: 'follow-instructions',
  popUps: true,
  source: ['G05', 'F25'],
} as const satisfies Step;
