import { KASPER } from '../hosts';
import type { Page } from '../page';
import { action, field, heading, message, title } from '../sign';

/** The request is submitted; the 14 days begin (F29-F31). */
export const page: Page = {
  id: 'kasper/request-submitted',
  hosts: [KASPER],
  looks: [
    {
      must: [
        [heading('submitted'), message('submitted')],
        [heading('accountRequest'), message('submitted')],
      ],
      never: [
        title('help'),
        heading('patient'),
        heading('delegate'),
        field('patient'),
        field('password'),
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
