import { from } from '../milestones';
import type { Step } from '../step';

/** The way on for a new account. */
export const requestAccount = {
  id: 'request-account',
  phase: 'application',
  where: ['kog/onboarding'],
  pointAt: {
    place: 'action',
    term: 'requestKasperAccount',
    or: [
      { place: 'action', term: 'requestAccount', row: 'kasper' },
      { place: 'action', term: 'requestAccount' },
    ],
  },
  done: from('request-begun'),
  needs: ['leave-blank'],
  tick: 'request-begun',
  source: ['F24'],
} as const satisfies Step;
