import { KOG } from '../hosts';
import type { Page } from '../page';
import { action, current, field, heading, title } from '../sign';

/** KOG's home: the apps one has; "All Apps" is a tab or link here (F20). */
export const page: Page = {
  id: 'kog/my-apps',
  hosts: [KOG],
  looks: [
    {
      must: [[action('allApps')]],
      atLeast: { n: 1, of: [heading('myApps'), current('myApps'), action('launch')] },
      never: [title('help'), action('enroll'), current('allApps'), heading('allApps'), field('password')],
    },
  ],
};
