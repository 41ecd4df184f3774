import { NOT_SIGNED_OUT } from '../against';
import type { Page } from '../page';
import { field, heading, message } from '../sign';

/** The way to a new password (G03). */
export const page: Page = {
  id: 'kog/forgot-password',
  looks: [
    {
      must: [[heading('forgot')]],
      atLeast: {
        n: 1,
        of: [field('email'), field('username'), field('newPassword'), field('code'), field('factorChoice')],
      },
      never: [
        ...NOT_SIGNED_OUT,
        field('password'),
        field('firstName'),
        field('currentPassword'),
        message('locked'),
        heading('signIn'),
      ],
    },
  ],
};
