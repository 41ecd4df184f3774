import { KOG } from '../hosts';
import type { Page } from '../page';
import { action, field, message, title } from '../sign';

/** The password has expired and must be changed (F13). */
export const page: Page = {
  id: 'kog/password-expired',
  hosts: [KOG],
  brand: 'kog',
  checked: 'never',
  looks: [
    {
      must: [[message('expired')]],
      atLeast: {
        n: 1,
        of: [
          field('newPassword'),
          field('verifyPassword'),
          field('currentPassword'),
          action('next'),
          action('submit'),
          action('changePassword'),
        ],
      },
      never: [message('locked'), title('help'), field('firstName'), field('verifyEmail')],
    },
  ],
};
