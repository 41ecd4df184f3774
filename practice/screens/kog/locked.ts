import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';

export function locked(): DrawnScreen {
  return kogScreen({
    key: 'kog/locked',
    page: 'kog/locked',
    path: '/account/locked.aspx',
    heading: 'Account Locked',
    blocks: [
      {
        kind: 'notice',
        tone: 'problem',
        text: 'Your account has been locked because of too many attempts with a wrong password.',
      },
      {
        kind: 'text',
        text: 'To unlock it, choose a new password: select Forgot Password? and follow the e-mail.',
      },
      {
        kind: 'links',
        name: 'unlock',
        look: 'row',
        links: [
          { label: 'Forgot Password?', to: '/account/forgot.aspx' },
          { label: 'Back to sign-in', to: '/signin' },
        ],
      },
    ],
  });
}
