import type { DrawnScreen } from '../../drawn-screen.ts';
import { kasperScreen } from './kasper-screen.ts';

/** KASPER's own sign-in: here user name and password must be filled in. */
export function kasperSignIn(problem?: string): DrawnScreen {
  return kasperScreen({
    key: 'kasper/sign-in',
    page: 'kasper/sign-in',
    path: '/Login.aspx',
    heading: 'KASPER Log In',
    title: 'KASPER - Log In',
    blocks: [
      ...(problem ? [{ kind: 'notice', tone: 'problem', text: problem } as const] : []),
      {
        kind: 'text',
        text: 'Please log in with the user name and password of your Kentucky Online Gateway account.',
      },
      {
        kind: 'form',
        name: 'logIn',
        to: '/Login.aspx',
        fields: [
          { name: 'userName', label: 'User Name', type: 'text', autocomplete: 'username' },
          { name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password' },
        ],
        buttons: [{ id: 'logIn', label: 'Log In' }],
      },
      {
        kind: 'links',
        name: 'logInHelp',
        look: 'row',
        links: [{ label: 'Forgot Password?', to: '/account/forgot.aspx', host: 'kog' }],
      },
    ],
  });
}
