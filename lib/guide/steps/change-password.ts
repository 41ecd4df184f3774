import type { Step } from '../step';

/** KOG passwords expire every 90 days; each change starts a new round. */
export const changePassword = {
  id: 'change-password',
  phase: 'keep-alive',
  where: ['kog/password-expired'],
  pointAt: {
    place: 'field',
    term: 'newPassword',
    or: [
      { place: 'field', term: 'verifyPassword' },
      { place: 'field', term: 'currentPassword' },
    ],
  },
  done: [],
  needs: [],
  asksWhen: 'password-set',
  source: ['F13', 'F12', 'F14'],
} as const satisfies Step;
