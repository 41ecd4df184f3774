import { KASPERS, NOT_A_REQUEST } from '../against';
import type { Page } from '../page';
import { action, field, heading } from '../sign';

/** The entries are looked through before they are submitted. */
export const page: Page = {
  id: 'kasper/request-review',
  whose: KASPERS,
  looks: [
    {
      must: [
        [heading('review')],
        [action('submit'), action('next')],
        // Anything may be looked through and sent, a report on a patient, too.
        [heading('accountRequest'), action('submitRequest'), heading('personal'), heading('professional')],
      ],
      never: [
        ...NOT_A_REQUEST,
        field('firstName'),
        field('document'),
        field('mailRoute'),
        heading('submitted'),
      ],
    },
  ],
};
