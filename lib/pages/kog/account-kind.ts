import { KOG } from '../hosts';
import type { Page } from '../page';
import { action, field, heading, message, title } from '../sign';

/** The choice of the kind of account to create (F10). */
export const page: Page = {
  id: 'kog/account-kind',
  hosts: [KOG],
  looks: [
    {
      must: [
        [action('citizen'), field('citizen'), heading('citizen')],
        [action('businessPartner'), field('businessPartner'), heading('businessPartner')],
      ],
      atLeast: {
        n: 1,
        of: [message('accountKind'), heading('createAccountHeading'), action('createAccount')],
      },
      never: [action('allApps'), title('help'), field('password'), field('verifyPassword')],
    },
  ],
};
