import { from } from '../milestones';
import type { Step } from '../step';

/** By either route: the 14 days run from here. */
export const submit = {
  id: 'submit',
  phase: 'submit',
  where: ['kasper/request-review'],
  pointAt: { place: 'action', term: 'submit', or: [{ place: 'action', term: 'next' }] },
  done: from('request-submitted'),
  needs: ['choose-route'],
  tick: 'request-submitted',
  source: ['F25', 'F29', 'F31'],
} as const satisfies Step;
