import type { Page } from '../page';
import { action, anywhere, current, field, heading, title } from '../sign';

/** The list of all apps, searched by letter; each with Enroll or Launch (F21, F22). */
export const page: Page = {
  id: 'kog/all-apps',
  // A list of apps lies behind the sign-in: no stranger's form looks like it.
  whose: [anywhere('allApps')],
  looks: [
    // Fits wherever KASPER's row is in sight, and tells so: it comes first.
    {
      must: [
        [action('allApps'), heading('allApps'), current('allApps')],
        [action('launch', 'kasper'), action('enroll'), action('launch'), action('letterK'), field('search')],
      ],
      atLeast: { n: 1, of: [heading('allApps'), action('enroll', 'kasper')] },
      never: [title('help'), current('myApps'), field('password')],
    },
    // How a tab is drawn says less than a heading.
    {
      must: [
        [current('allApps')],
        [action('launch', 'kasper'), action('enroll'), action('launch'), action('letterK'), field('search')],
      ],
      never: [title('help'), current('myApps'), heading('myApps'), field('password')],
    },
    {
      must: [[action('allApps')], [action('enroll')], [field('search')]],
      never: [title('help'), current('myApps'), field('password')],
    },
    {
      must: [[action('allApps')], [action('letterK')]],
      never: [title('help'), current('myApps'), heading('myApps'), action('launch'), field('password')],
    },
  ],
};
