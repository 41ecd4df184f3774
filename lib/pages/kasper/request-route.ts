import { KASPERS, NOT_A_REQUEST } from '../against';
import type { Page } from '../page';
import { action, field, heading, message } from '../sign';

/** The choice between the two routes: upload and sign, or mail (F44). */
export const page: Page = {
  id: 'kasper/request-route',
  whose: KASPERS,
  looks: [
    {
      must: [
        [field('uploadRoute'), action('uploadRoute')],
        [field('mailRoute'), action('mailRoute')],
      ],
      atLeast: { n: 1, of: [message('route'), heading('accountRequest'), action('next')] },
      never: [
        ...NOT_A_REQUEST,
        field('document'),
        action('chooseFile'),
        field('firstName'),
        action('certificate'),
      ],
    },
  ],
};
