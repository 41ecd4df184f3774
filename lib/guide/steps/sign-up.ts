import { from } from '../milestones';
import type { Step } from '../step';

/** The e-mail address typed here is the user name from now on. */
export const signUp = {
  id: 'sign-up',
  phase: 'kog-account',
  where: ['kog/sign-up'],
  pointAt: { place: 'field', term: 'email' },
  done: from('kog-requested'),
  needs: ['choose-account-kind'],
  tick: 'kog-requested',
  creates: true,
  source: ['F11', 'F12', 'F15', 'F16'],
} as const satisfies Step;
