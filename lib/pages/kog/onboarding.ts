import { KASPER, KOG } from '../hosts';
import type { Page } from '../page';
import { action, field, heading, message, title } from '../sign';

/** KASPER's "Account Request Onboarding": user name and password stay empty (F22-F24). */
export const page: Page = {
  id: 'kog/onboarding',
  hosts: [KOG, KASPER],
  brand: 'kog',
  checked: 'never',
  looks: [
    {
      must: [
        [field('username'), field('email')],
        [field('password')],
        [action('requestKasperAccount'), action('requestAccount', 'kasper')],
        [message('onboarding')],
      ],
      never: [
        title('help'),
        field('verifyEmail'),
        field('verifyPassword'),
        field('firstName'),
        field('newPassword'),
      ],
    },
    {
      must: [
        [field('username'), field('email')],
        [field('password')],
        [action('requestKasperAccount'), action('requestAccount', 'kasper')],
        [heading('accountRequest')],
      ],
      never: [
        title('help'),
        field('verifyEmail'),
        field('verifyPassword'),
        field('firstName'),
        field('newPassword'),
        heading('signIn'),
        action('logIn'),
        action('forgotPassword'),
      ],
    },
  ],
};
