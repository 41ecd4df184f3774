import { KASPERS, NOT_A_REQUEST } from '../against';
import type { Page } from '../page';
import { action, field, heading } from '../sign';

/** Personal information in the request (later steps not seen by anybody here). */
export const page: Page = {
  id: 'kasper/request-personal',
  whose: KASPERS,
  looks: [
    {
      must: [[heading('personal')], [heading('accountRequest'), action('next')]],
      atLeast: {
        n: 2,
        of: [
          field('firstName'),
          field('lastName'),
          field('dateOfBirth'),
          field('address'),
          field('phone'),
          field('email'),
        ],
      },
      never: [...NOT_A_REQUEST, field('signature'), action('certificate'), heading('review')],
    },
  ],
};
