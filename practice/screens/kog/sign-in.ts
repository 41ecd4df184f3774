import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';

/** The older sign-in: user name and password on one page. */
export function signIn(problem?: string): DrawnScreen {
  return kogScreen({
    key: 'kog/sign-in',
    page: 'kog/sign-in',
    path: '/account/login.aspx',
    heading: 'Welcome to the Kentucky Online Gateway',
    title: 'Kentucky Online Gateway - Log In',
    blocks: [
      ...(problem ? [{ kind: 'notice', tone: 'problem', text: problem } as const] : []),
      { kind: 'text', text: 'Log in with the account you already have, or create one.' },
      {
        kind: 'form',
        name: 'logIn',
        to: '/account/login.aspx',
        fields: [
          { name: 'userName', label: 'User Name', type: 'text', autocomplete: 'username' },
          { name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password' },
        ],
        buttons: [
          { id: 'logIn', label: 'Log In' },
          { id: 'create', label: 'Create An Account' },
        ],
      },
      {
        kind: 'links',
        name: 'logInHelp',
        look: 'row',
        links: [{ label: 'Forgot Password?', to: '/account/forgot.aspx' }],
      },
    ],
  });
}
