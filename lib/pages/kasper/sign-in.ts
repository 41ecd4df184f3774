import { SIGN_UP } from '../against';
import type { Page } from '../page';
import { action, field, heading, message } from '../sign';

/** KASPER's own sign-in. Everything is to be filled in here. */
export const page: Page = {
  id: 'kasper/sign-in',
  looks: [
    {
      must: [
        [field('username'), field('email')],
        [field('password')],
        [action('logIn'), action('forgotPassword'), heading('signIn')],
      ],
      never: [...SIGN_UP, message('onboarding'), heading('patient'), field('licenseNumber')],
    },
  ],
};
