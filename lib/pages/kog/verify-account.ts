import { NOT_SIGNED_OUT } from '../against';
import type { Page } from '../page';
import { action, field, message } from '../sign';

/** Where the link of the activation e-mail leads: the account waits for "Verify Account" (F16). */
export const page: Page = {
  id: 'kog/verify-account',
  looks: [
    {
      must: [[action('verifyAccount')]],
      atLeast: { n: 1, of: [message('activate'), action('continueToLogon')] },
      never: [
        ...NOT_SIGNED_OUT,
        field('password'),
        field('code'),
        field('verifyPassword'),
        message('secondFactor'),
        message('verified'),
      ],
    },
  ],
};
