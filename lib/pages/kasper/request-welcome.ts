import { KASPERS, NOT_A_REQUEST } from '../against';
import type { Page } from '../page';
import { action, field, heading } from '../sign';

/** Step 1 of the request: every minimum-requirement box must be ticked before Next works (G05). */
export const page: Page = {
  id: 'kasper/request-welcome',
  whose: KASPERS,
  looks: [
    {
      must: [
        [field('requirement')],
        [heading('wizardWelcome')],
        [heading('accountRequest'), action('printInstructions'), action('next')],
      ],
      never: [
        ...NOT_A_REQUEST,
        field('firstName'),
        field('signature'),
        field('document'),
        heading('signHeading'),
        heading('review'),
      ],
    },
  ],
};
