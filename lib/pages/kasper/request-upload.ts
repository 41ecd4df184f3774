import { NOT_A_REQUEST } from '../against';
import { KASPER } from '../hosts';
import type { Page } from '../page';
import { action, field, heading } from '../sign';

/** Electronic copies of the support documents are uploaded (F26). */
export const page: Page = {
  id: 'kasper/request-upload',
  hosts: [KASPER],
  looks: [
    {
      must: [[field('document'), action('upload')], [heading('accountRequest')]],
      atLeast: { n: 1, of: [heading('documents'), action('next'), action('upload'), action('submit')] },
      never: [
        ...NOT_A_REQUEST,
        field('firstName'),
        field('mailRoute'),
        action('mailRoute'),
        heading('mailHeading'),
      ],
    },
  ],
};
