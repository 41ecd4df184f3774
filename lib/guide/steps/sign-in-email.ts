import { from } from '../milestones';
import type { Step } from '../step';

/** The newer form asks the e-mail address first. */
export const signInEmail = {
  id: 'sign-in-email',
  phase: 'kog-account',
  where: ['kog/sign-in-email'],
  pointAt: { place: 'field', term: 'signInName', or: [{ place: 'field', term: 'email' }] },
  done: from('signed-in'),
  needs: ['activate'],
  partOf: 'sign-in',
  again: true,
  source: ['F19', 'F11', 'G03'],
} as const satisfies Step;
