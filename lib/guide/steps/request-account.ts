import { from } from '../milestones';
import type { Step } from '../step';
import { REQUEST_LINK } from '../targets';

/** The way on for a new account. */
export const requestAccount = {
  id: 'request-account',
  phase: 'application',
  where: ['kog/onboarding'],
  pointAt: REQUEST_LINK,
  done: from('request-begun'),
  needs: ['leave-blank'],
  tick: 'request-begun',
  source: ['F24'],
} as const satisfies Step;
