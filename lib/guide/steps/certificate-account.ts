import type { Step } from '../step';

/** The list of accounts: the Master Account is the one. */
export const certificateAccount = {
  id: 'certificate-account',
  phase: 'any-time',
  where: ['kasper/account-maintenance'],
  pointAt: { place: 'action', term: 'viewDetails', row: 'master' },
  done: [],
  needs: [],
  partOf: 'get-certificate',
  source: ['F36', 'F37'],
} as const satisfies Step;
