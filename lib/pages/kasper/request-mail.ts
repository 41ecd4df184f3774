import { KASPERS, NOT_A_REQUEST } from '../against';
import type { Page } from '../page';
import { action, field, heading } from '../sign';

/** The hard-copy route: print, sign, mail (F28). */
export const page: Page = {
  id: 'kasper/request-mail',
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
