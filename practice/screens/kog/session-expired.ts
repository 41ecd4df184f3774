import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';

export function sessionExpired(): DrawnScreen {
  return kogScreen({
    key: 'nobody/session-expired',
    path: '/account/expired.aspx',
    heading: 'Your session has expired',
    blocks: [
      {
        kind: 'text',
        text: 'You were signed out because nothing was done for a while. Please sign in again.',
      },
      {
        kind: 'links',
        name: 'again',
        look: 'row',
        links: [{ label: 'Go to sign-in', to: '/signin' }],
      },
    ],
  });
}
