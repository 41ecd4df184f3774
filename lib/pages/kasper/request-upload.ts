import { KASPERS, NOT_A_REQUEST } from '../against';
import type { Page } from '../page';
import { action, field, heading } from '../sign';

const REQUEST = [heading('accountRequest'), heading('supportDocuments')];
const NEVER = [...NOT_A_REQUEST, field('firstName'), heading('mailHeading')];

/** Electronic copies of the support documents are uploaded (F26). */
export const page: Page = {
  id: 'kasper/request-upload',
  whose: KASPERS,
  looks: [
    {
      must: [[field('document')], REQUEST],
      atLeast: { n: 1, of: [heading('documents'), action('next'), action('upload'), action('submit')] },
      never: NEVER,
    },
    {
      must: [[action('upload')], [heading('documents')], REQUEST],
      never: [...NEVER, field('mailRoute'), action('mailRoute')],
    },
    { must: [[action('chooseFile')], [heading('documents')], REQUEST], never: NEVER },
  ],
};
