import { KASPERS, NOT_A_REQUEST } from '../against';
import type { Page } from '../page';
import { action, field, heading } from '../sign';

/** Step 2 of the request: the instructions and the Terms of Account Use (G05). */
export const page: Page = {
  id: 'kasper/request-instructions',
  whose: KASPERS,
  looks: [
    {
      must: [
        [heading('instructions')],
        [action('termsOfUse'), action('printInstructions')],
        [action('next'), heading('accountRequest')],
      ],
      never: [
        ...NOT_A_REQUEST,
        field('firstName'),
        field('document'),
        heading('welcomeStep'),
        heading('mailHeading'),
        heading('signHeading'),
      ],
    },
  ],
};
