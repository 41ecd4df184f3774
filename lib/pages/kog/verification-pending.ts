import { KOG } from '../hosts';
import type { Page } from '../page';
import { action, field, heading, message, title } from '../sign';

const NEVER = [
  action('allApps'),
  title('help'),
  message('letter'),
  message('forgot'),
  message('verified'),
  heading('secondFactor'),
  field('password'),
  field('code'),
  field('verifyPassword'),
  action('verifyAccount'),
  action('enroll'),
];

/** The account is requested; the activation e-mail is on its way (F15). */
export const page: Page = {
  id: 'kog/verification-pending',
  hosts: [KOG],
  looks: [
    { must: [[message('pendingVerification')]], never: NEVER },
    {
      must: [[message('mailSent')], [message('activate'), heading('createAccountHeading')]],
      never: NEVER,
    },
  ],
};
