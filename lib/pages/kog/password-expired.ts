import { NOT_ON_THE_WAY_IN } from '../against';
import type { Page } from '../page';
import { field, heading, message } from '../sign';

const NEVER = [...NOT_ON_THE_WAY_IN, message('locked'), field('firstName'), field('verifyEmail')];

/** The password has expired and must be changed (F13). */
export const page: Page = {
  id: 'kog/password-expired',
  looks: [
    { must: [[heading('expired')]], never: NEVER },
    {
      must: [[message('expired')], [field('newPassword'), field('verifyPassword'), field('currentPassword')]],
      never: NEVER,
    },
  ],
};
