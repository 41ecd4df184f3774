import { KASPERS, NOT_A_REQUEST } from '../against';
import type { Page } from '../page';
import { action, below, field, heading, message } from '../sign';

/** The request is submitted; the 14 days begin (F29-F31). */
export const page: Page = {
  id: 'kasper/request-submitted',
  whose: KASPERS,
  looks: [
    {
      must: [
        [heading('submitted'), message('submittedNow')],
        // A thank-you for anything else, a patient report say, must not start a clock.
        [heading('accountRequest'), message('requestSubmitted')],
      ],
      never: [
        ...NOT_A_REQUEST,
        field('firstName'),
        field('document'),
        action('next'),
        field('signature'),
        field('requirement'),
        field('mailRoute'),
        below('submit'),
        heading('signHeading'),
        message('denied'),
      ],
    },
  ],
};
