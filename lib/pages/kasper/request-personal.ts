import { KASPER } from '../hosts';
import type { Page } from '../page';
import { action, field, heading } from '../sign';

/** Personal information in the request (later steps not seen by anybody here). */
export const page: Page = {
  id: 'kasper/request-personal',
  hosts: [KASPER],
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
      never: [
        heading('patient'),
        heading('delegate'),
        field('patient'),
        field('password'),
        field('signature'),
        action('certificate'),
        heading('review'),
      ],
    },
  ],
};
