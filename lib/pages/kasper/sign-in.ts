import { SIGN_UP } from '../against';
import { KASPER } from '../hosts';
import type { Page } from '../page';
import { action, field, heading, message } from '../sign';

/** KASPER's own sign-in. Everything is to be filled in here. */
export const page: Page = {
  id: 'kasper/sign-in',
  hosts: [KASPER],
  looks: [
    {
      must: [
        [field('username'), field('email')],
        [field('password')],
        [action('logIn'), action('forgotPassword'), heading('signIn')],
      ],
      never: [...SIGN_UP, message('onboarding'), field('licenseNumber')],
    },
  ],
};
