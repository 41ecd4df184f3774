import { fromRenewal } from '../renewal';
import type { Step } from '../step';

/** The list of accounts: the Master Account is the one. */
export const certificateAccount = {
  id: 'certificate-account',
  phase: 'renewal',
  where: ['kasper/account-maintenance'],
  pointAt: { place: 'action', term: 'viewDetails', row: 'master' },
  done: fromRenewal('certificate-downloaded'),
  needs: ['certificate-log-in'],
  source: ['F36', 'F37', 'G08'],
} as const satisfies Step;
