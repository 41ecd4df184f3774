import { from } from '../milestones';
import type { Step } from '../step';

/** Both routes are official; the person chooses. */
export const chooseRoute = {
  id: 'choose-route',
  phase: 'submit',
  where: ['kasper/request-route'],
  pointAt: { place: 'field', term: 'uploadRoute', or: [{ place: 'action', term: 'uploadRoute' }] },
  done: from('route'),
  needs: ['follow-instructions'],
  tick: 'route',
  source: ['F44', 'F26', 'F28'],
} as const satisfies Step;
