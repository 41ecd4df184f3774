import { NOT_SIGNED_OUT } from '../against';
import type { Page } from '../page';
import { action, field, heading, message } from '../sign';

const NEVER = [
  ...NOT_SIGNED_OUT,
  message('forgot'),
  message('verified'),
  heading('secondFactor'),
  field('password'),
  field('code'),
  field('verifyPassword'),
  field('verifyEmail'),
  action('verifyAccount'),
  action('enroll'),
];

/** The account is requested; the activation e-mail is on its way (F15). */
export const page: Page = {
  id: 'kog/verification-pending',
  looks: [
    { must: [[message('pendingVerification')]], never: NEVER },
    {
      must: [[message('mailSent')], [message('activate'), heading('createAccountHeading')]],
      never: NEVER,
    },
  ],
};
