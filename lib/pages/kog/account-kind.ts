import { NOT_SIGNED_OUT } from '../against';
import type { Page } from '../page';
import { action, field, heading, message } from '../sign';

/** The choice of the kind of account to create (F10). */
export const page: Page = {
  id: 'kog/account-kind',
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
      never: [
        ...NOT_SIGNED_OUT,
        field('password'),
        field('verifyPassword'),
        field('email'),
        field('signInName'),
      ],
    },
  ],
};
