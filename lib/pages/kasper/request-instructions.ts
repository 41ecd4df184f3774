import { KASPER } from '../hosts';
import type { Page } from '../page';
import { action, field, heading, title } from '../sign';

/** Step 2 of the request: the instructions and the Terms of Account Use (G05). */
export const page: Page = {
  id: 'kasper/request-instructions',
  hosts: [KASPER],
  looks: [
    {
      must: [
        [heading('instructions')],
        [action('termsOfUse'), action('printInstructions')],
        [action('next'), heading('accountRequest')],
      ],
      never: [
        title('help'),
        heading('patient'),
        heading('delegate'),
        field('patient'),
        field('password'),
        field('firstName'),
        field('document'),
        heading('wizardWelcome'),
        heading('mailHeading'),
        heading('signHeading'),
      ],
    },
  ],
};
