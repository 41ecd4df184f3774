import { NOT_SIGNED_OUT, SIGN_UP } from '../against';
import type { Page } from '../page';
import { action, field, heading, message } from '../sign';

/** The first half of the newer sign-in: the e-mail address, then Next (G03). */
export const page: Page = {
  id: 'kog/sign-in-email',
  looks: [
    {
      must: [
        [field('signInName'), field('email')],
        [action('next'), action('logIn')],
      ],
      atLeast: { n: 1, of: [message('signIn'), action('createAccount'), action('forgotPassword')] },
      never: [
        ...NOT_SIGNED_OUT,
        ...SIGN_UP,
        field('password'),
        field('code'),
        field('currentPassword'),
        heading('forgot'),
        heading('otherSystem'),
        heading('secondFactor'),
        heading('expired'),
        action('enroll'),
      ],
    },
  ],
};
