import { KASPERS } from '../against';
import type { Page } from '../page';
import { action, anywhere, field, heading, title } from '../sign';

/** Details of the Master Account; the certificate is at the bottom right (F38). */
export const page: Page = {
  id: 'kasper/master-account',
  whose: KASPERS,
  looks: [
    {
      must: [[action('certificate')]],
      atLeast: { n: 1, of: [heading('personal'), heading('master'), anywhere('accountMaintenance')] },
      never: [title('help'), heading('patient'), field('password')],
    },
  ],
};
