import { NOT_SIGNED_OUT, SIGN_UP } from '../against';
import type { Page } from '../page';
import { action, field, heading, message } from '../sign';

/** The second half of the newer sign-in: the password, then Next (G03). */
export const page: Page = {
  id: 'kog/sign-in-password',
  looks: [
    {
      must: [
        [field('password')],
        [action('next'), action('logIn'), action('verifyAccount'), action('submit')],
      ],
      atLeast: { n: 1, of: [message('signIn'), heading('passwordHeading'), action('forgotPassword')] },
      never: [
        ...NOT_SIGNED_OUT,
        ...SIGN_UP,
        field('askedUsername'),
        field('signInName'),
        field('email'),
        field('nameless'),
        field('code'),
        field('currentPassword'),
        heading('otherSystem'),
        heading('expired'),
        message('locked'),
      ],
    },
  ],
};
