import { KASPERS } from '../against';
import type { Page } from '../page';
import { action, current, field, heading, title } from '../sign';

/** The tab "Account Maintenance": list of accounts with "view details" (F36, F37). */
export const page: Page = {
  id: 'kasper/account-maintenance',
  whose: KASPERS,
  looks: [
    {
      must: [[action('viewDetails')], [action('accountMaintenance')], [heading('master')]],
      never: [title('help'), heading('patient'), field('password'), action('certificate')],
    },
    {
      must: [
        [action('viewDetails')],
        [heading('accountMaintenance'), current('accountMaintenance'), action('viewDetails', 'master')],
      ],
      never: [title('help'), heading('patient'), field('password'), action('certificate')],
    },
  ],
};
