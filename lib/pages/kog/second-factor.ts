import { KOG } from '../hosts';
import type { Page } from '../page';
import { action, field, heading, message, title } from '../sign';

/** A second proof of who signs in (G04). */
export const page: Page = {
  id: 'kog/second-factor',
  hosts: [KOG],
  looks: [
    {
      must: [[message('secondFactor')], [field('code'), action('factorChoice'), field('factorChoice')]],
      never: [
        action('allApps'),
        title('help'),
        field('verifyEmail'),
        field('verifyPassword'),
        field('firstName'),
        field('newPassword'),
        field('password'),
        heading('forgot'),
        heading('createAccountHeading'),
      ],
    },
  ],
};
