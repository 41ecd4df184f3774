import type { Page } from '../page';
import { action, anywhere, current, field, heading, title } from '../sign';

/** KOG's home: the apps one has; "All Apps" is a tab or link here (F20). */
export const page: Page = {
  id: 'kog/my-apps',
  // A list of apps lies behind the sign-in: no stranger's form looks like it.
  whose: [anywhere('allApps')],
  looks: [
    {
      must: [[action('allApps')]],
      atLeast: {
        n: 1,
        of: [heading('myApps'), current('myApps'), action('launch', 'kasper'), action('launch')],
      },
      never: [title('help'), action('enroll'), current('allApps'), heading('allApps'), field('password')],
    },
    // A heading says more than how a tab is drawn.
    {
      must: [[action('allApps')], [heading('myApps')]],
      never: [title('help'), action('enroll'), heading('allApps'), field('password')],
    },
  ],
};
