import type { Step } from '../step';

/** For a forgotten password. */
export const resetPassword = {
  id: 'reset-password',
  phase: 'any-time',
  where: ['kog/forgot-password'],
  pointAt: {
    place: 'field',
    term: 'email',
    or: [
      { place: 'field', term: 'username' },
      { place: 'field', term: 'newPassword' },
      { place: 'field', term: 'code' },
    ],
  },
  done: [],
  needs: [],
  source: ['G03', 'F11'],
} as const satisfies Step;
