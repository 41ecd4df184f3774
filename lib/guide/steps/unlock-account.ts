import type { Step } from '../step';

/** For a locked account KOG Help names the same way as for a forgotten password. */
export const unlockAccount = {
  id: 'unlock-account',
  phase: 'any-time',
  where: ['kog/locked'],
  pointAt: {
    place: 'action',
    term: 'forgotPassword',
    or: [
      { place: 'field', term: 'email' },
      { place: 'action', term: 'next' },
    ],
  },
  done: [],
  needs: [],
  source: ['G03', 'F17'],
} as const satisfies Step;
