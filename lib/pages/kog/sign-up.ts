import { NOT_SIGNED_OUT } from '../against';
import type { Page } from '../page';
import { action, field, heading } from '../sign';

/** The form that makes a KOG account. */
export const page: Page = {
  id: 'kog/sign-up',
  looks: [
    {
      must: [
        [field('email')],
        [field('password'), field('newPassword')],
        [field('verifyPassword'), field('verifyEmail')],
        [field('firstName'), field('lastName')],
      ],
      atLeast: {
        n: 1,
        of: [action('createAccount'), action('submit'), action('next'), heading('createAccountHeading')],
      },
      never: [...NOT_SIGNED_OUT, field('currentPassword'), heading('otherSystem')],
    },
  ],
};
