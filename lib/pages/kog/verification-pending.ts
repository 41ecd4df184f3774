import { KOG } from '../hosts';
import type { Page } from '../page';
import { action, field, message, title } from '../sign';

/** The account is requested; the activation e-mail is on its way (F15). */
export const page: Page = {
  id: 'kog/verification-pending',
  hosts: [KOG],
  brand: 'kog',
  checked: 'never',
  looks: [
    {
      must: [[message('pendingVerification')]],
      atLeast: { n: 1, of: [action('resend'), message('pendingVerification')] },
      never: [
        title('help'),
        field('password'),
        field('code'),
        field('verifyPassword'),
        action('verifyAccount'),
        message('verified'),
        message('forgot'),
        message('secondFactor'),
        action('enroll'),
      ],
    },
  ],
};
