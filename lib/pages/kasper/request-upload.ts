import { KASPER } from '../hosts';
import type { Page } from '../page';
import { action, field, heading } from '../sign';

/** Electronic copies of the support documents are uploaded (F26). */
export const page: Page = {
  id: 'kasper/request-upload',
  hosts: [KASPER],
  looks: [
    {
      must: [
        [field('document'), action('upload')],
        [heading('documents'), heading('accountRequest')],
      ],
      atLeast: { n: 1, of: [action('next'), action('upload'), action('submit')] },
      never: [
        heading('patient'),
        heading('delegate'),
        field('patient'),
        field('password'),
        field('firstName'),
        field('mailRoute'),
        action('mailRoute'),
        heading('mailHeading'),
      ],
    },
  ],
};
