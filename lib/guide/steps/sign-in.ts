import { from } from '../milestones';
import type { Step } from '../step';

/** The older form: user name and password on one screen. */
export const signIn = {
  id: 'sign-in',
  phase: 'kog-account',
  where: ['kog/sign-in'],
  pointAt: { place: 'field', term: 'signInName', or: [{ place: 'field', term: 'email' }] },
  done: from('signed-in'),
  needs: ['activate'],
  tick: 'signed-in',
  again: true,
  source: ['F19', 'F11', 'F12', 'F14', 'G03'],
} as const satisfies Step;
