import { KASPERS, NOT_A_REQUEST } from '../against';
import type { Page } from '../page';
import { action, field, heading } from '../sign';

/** The application is signed electronically (F26). */
export const page: Page = {
  id: 'kasper/request-sign',
  whose: KASPERS,
  looks: [
    {
      must: [[heading('signHeading')], [field('signature'), field('agreement'), action('sign')]],
      atLeast: { n: 1, of: [action('sign'), action('submit'), action('next'), heading('accountRequest')] },
      never: [
        ...NOT_A_REQUEST,
        field('firstName'),
        field('document'),
        field('mailRoute'),
        heading('mailHeading'),
      ],
    },
  ],
};
