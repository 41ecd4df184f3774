import { KOG } from '../hosts';
import type { Page } from '../page';
import { action, field, message, title } from '../sign';

/** The account is activated; on to the sign-in. */
export const page: Page = {
  id: 'kog/verified',
  hosts: [KOG],
  looks: [
    {
      must: [[message('verified')], [action('continueToLogon'), action('logIn'), action('next')]],
      never: [
        action('allApps'),
        title('help'),
        message('letter'),
        field('password'),
        field('code'),
        field('verifyPassword'),
        field('email'),
        action('verifyAccount'),
        message('secondFactor'),
        message('pendingVerification'),
      ],
    },
  ],
};
