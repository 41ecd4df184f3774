import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';

/** `email`: shown above the password, as such screens do. */
export function signInPassword(email: string, problem?: string): DrawnScreen {
  return kogScreen({
    key: 'kog/sign-in-password',
    page: 'kog/sign-in-password',
    path: '/signin',
    title: 'Sign In - Kentucky Online Gateway',
    heading: 'Enter your password',
    blocks: [
      ...(problem ? [{ kind: 'notice', tone: 'problem', text: problem } as const] : []),
      { kind: 'text', text: `Signing in as ${email}` },
      {
        kind: 'form',
        name: 'signIn',
        to: '/signin',
        fields: [
          {
            name: 'password',
            label: 'Password',
            type: 'password',
            required: true,
            autocomplete: 'current-password',
          },
        ],
        buttons: [
          { id: 'password', label: 'Next' },
          { id: 'back', label: 'Use another account' },
        ],
      },
      {
        kind: 'links',
        name: 'signInHelp',
        look: 'row',
        links: [{ label: 'Forgot Password?', to: '/account/forgot.aspx' }],
      },
    ],
  });
}
