import { KASPERS, NOT_A_REQUEST } from '../against';
import type { Page } from '../page';
import { action, field, heading } from '../sign';

/** Professional information in the request. */
export const page: Page = {
  id: 'kasper/request-professional',
  whose: KASPERS,
  looks: [
    {
      must: [[heading('professional')], [heading('accountRequest'), action('next')]],
      atLeast: { n: 1, of: [field('licenseNumber'), field('deaNumber'), field('npi'), field('employer')] },
      never: [
        ...NOT_A_REQUEST,
        field('firstName'),
        field('document'),
        field('signature'),
        action('certificate'),
        heading('review'),
      ],
    },
  ],
};
