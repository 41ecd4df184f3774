import { KASPER } from '../hosts';
import type { Page } from '../page';
import { action, field, heading, title } from '../sign';

/** The hard-copy route: print, sign, mail (F28). */
export const page: Page = {
  id: 'kasper/request-mail',
  hosts: [KASPER],
  looks: [
    {
      must: [
        [heading('mailHeading')],
        [action('printApplication'), heading('accountRequest'), action('termsOfUse')],
      ],
      never: [
        title('help'),
        heading('patient'),
        heading('delegate'),
        field('patient'),
        field('password'),
        field('firstName'),
        field('document'),
        field('mailRoute'),
        field('uploadRoute'),
        action('uploadRoute'),
        heading('submitted'),
        heading('review'),
      ],
    },
  ],
};
