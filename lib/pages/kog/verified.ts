import { NOT_SIGNED_OUT } from '../against';
import type { Page } from '../page';
import { action, field, heading, message } from '../sign';

/** The account is activated; on to the sign-in. */
export const page: Page = {
  id: 'kog/verified',
  looks: [
    {
      must: [[message('verified')], [action('continueToLogon'), action('logIn')]],
      never: [
        ...NOT_SIGNED_OUT,
        field('password'),
        field('code'),
        field('verifyPassword'),
        field('email'),
        action('verifyAccount'),
        heading('secondFactor'),
        message('pendingVerification'),
      ],
    },
  ],
};
