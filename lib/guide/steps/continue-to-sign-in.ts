import { from } from '../milestones';
import type { Step } from '../step';

/** The account is active; the screen leads on to the sign-in. */
export const continueToSignIn = {
  id: 'continue-to-sign-in',
  phase: 'kog-account',
  where: ['kog/verified'],
  pointAt: {
    place: 'action',
    term: 'continueToLogon',
    or: [
      { place: 'action', term: 'logIn' },
      { place: 'action', term: 'next' },
    ],
  },
  done: from('signed-in'),
  needs: ['activate'],
  partOf: 'sign-in',
  again: true,
  source: ['F19', 'F11'],
} as const satisfies Step;
