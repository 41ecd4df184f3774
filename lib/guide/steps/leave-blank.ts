import { from } from '../milestones';
import type { Step } from '../step';

/** The rule people break most: both fields stay empty, for a new account and on this screen alone. */
export const leaveBlank = {
  id: 'leave-blank',
  phase: 'application',
  where: ['kog/onboarding'],
  pointAt: { place: 'field', term: 'username', or: [{ place: 'field', term: 'email' }] },
  mustStayEmpty: [
    { place: 'field', term: 'username', or: [{ place: 'field', term: 'email' }] },
    { place: 'field', term: 'password' },
  ],
  done: from('request-begun'),
  needs: ['enroll'],
  source: ['F23', 'F43'],
} as const satisfies Step;
