import { NOT_SIGNED_OUT, SIGN_UP } from '../against';
import type { Page } from '../page';
import { action, below, field, heading, message } from '../sign';

/** The older sign-in: user name and password on one page. */
export const page: Page = {
  id: 'kog/sign-in',
  looks: [
    {
      must: [
        [field('signInName'), field('email')],
        [field('password')],
        [action('logIn'), action('next'), action('submit')],
      ],
      atLeast: { n: 1, of: [message('signIn'), action('createAccount'), action('forgotPassword')] },
      never: [
        ...NOT_SIGNED_OUT,
        ...SIGN_UP,
        field('code'),
        field('currentPassword'),
        heading('otherSystem'),
        heading('accountRequest'),
        below('requestKasperAccount'),
        message('locked'),
        heading('expired'),
      ],
    },
  ],
};
