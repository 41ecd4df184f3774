import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';

/** Identifier first: the e-mail alone. The address stays the same when the password is asked. */
export function signInEmail(): DrawnScreen {
  return kogScreen({
    key: 'kog/sign-in-email',
    page: 'kog/sign-in-email',
    path: '/signin',
    title: 'Sign In - Kentucky Online Gateway',
    heading: 'Sign in with your Kentucky Online Gateway (KOG) Account',
    blocks: [
      {
        kind: 'form',
        name: 'signIn',
        to: '/signin',
        fields: [
          {
            name: 'email',
            label: 'E-Mail Address',
            type: 'email',
            required: true,
            autocomplete: 'username',
          },
        ],
        buttons: [{ id: 'email', label: 'Next' }],
      },
      {
        kind: 'links',
        name: 'signInHelp',
        look: 'row',
        links: [
          { label: 'Create An Account', to: '/register/kind' },
          { label: 'Sign in on the older screen', to: '/account/login.aspx' },
        ],
      },
    ],
  });
}
