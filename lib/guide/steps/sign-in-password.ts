import { from } from '../milestones';
import type { Step } from '../step';

/** The newer form asks the password second. */
export const signInPassword = {
  id: 'sign-in-password',
  phase: 'kog-account',
  where: ['kog/sign-in-password'],
  pointAt: { place: 'field', term: 'password' },
  done: from('signed-in'),
  needs: ['activate'],
  partOf: 'sign-in',
  again: true,
  source: ['F12', 'F13', 'G03'],
} as const satisfies Step;
