import { KASPERS, NOT_A_REQUEST } from '../against';
import { KASPER } from '../hosts';
import type { Page } from '../page';
import { action, field, heading } from '../sign';

/** The hard-copy route: print, sign, mail (F28). */
export const page: Page = {
  id: 'kasper/request-mail',
  hosts: [KASPER],
  whose: KASPERS,
  looks: [
    {
      must: [
        [heading('mailHeading')],
        [action('printApplication'), heading('accountRequest'), action('termsOfUse')],
      ],
      never: [
        ...NOT_A_REQUEST,
        field('firstName'),
        field('document'),
        field('mailRoute'),
        field('uploadRoute'),
        action('mailRoute'),
        heading('submitted'),
        heading('review'),
      ],
    },
  ],
};
