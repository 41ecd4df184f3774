import { NOT_SIGNED_OUT } from '../against';
import type { Page } from '../page';
import { action, field, message } from '../sign';

/** The account is locked (G03). */
export const page: Page = {
  id: 'kog/locked',
  looks: [
    {
      must: [[message('locked')]],
      atLeast: {
        n: 1,
        of: [
          action('forgotPassword'),
          message('forgot'),
          action('next'),
          action('logIn'),
          action('continueToLogon'),
          field('password'),
          field('email'),
        ],
      },
      never: [...NOT_SIGNED_OUT, message('expired'), field('verifyPassword')],
    },
  ],
};
