import { NOT_A_REQUEST } from '../against';
import { KASPER } from '../hosts';
import type { Page } from '../page';
import { action, field, heading, message } from '../sign';

/** The request is submitted; the 14 days begin (F29-F31). */
export const page: Page = {
  id: 'kasper/request-submitted',
  hosts: [KASPER],
  commonplace: true,
  looks: [
    {
      must: [
        [heading('submitted'), message('submitted')],
        [heading('accountRequest'), message('submitted')],
      ],
      never: [
        ...NOT_A_REQUEST,
        field('firstName'),
        field('document'),
        action('next'),
        field('signature'),
        field('requirement'),
        field('mailRoute'),
        heading('review'),
      ],
    },
  ],
};
