import { from } from '../milestones';
import type { Step } from '../step';

/** The screen behind the link of the activation e-mail. */
export const verifyAccount = {
  id: 'verify-account',
  phase: 'kog-account',
  where: ['kog/verify-account'],
  pointAt: { place: 'action', term: 'verifyAccount' },
  done: from('kog-activated'),
  needs: ['sign-up'],
  partOf: 'activate',
  source: ['F16'],
} as const satisfies Step;
