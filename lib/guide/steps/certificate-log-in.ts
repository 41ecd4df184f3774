import { fromRenewal } from '../renewal';
import type { Step } from '../step';

/** KASPER’s own sign-in: everything is to be filled in here. */
export const certificateLogIn = {
  id: 'certificate-log-in',
  phase: 'renewal',
  where: ['kasper/sign-in'],
  pointAt: { place: 'field', term: 'username', or: [{ place: 'field', term: 'email' }] },
  done: fromRenewal('certificate-downloaded'),
  needs: [],
  source: ['F35', 'F36'],
} as const satisfies Step;
