import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';

export function passwordSaved(): DrawnScreen {
  return kogScreen({
    key: 'nobody/password-saved',
    path: '/account/reset.aspx',
    heading: 'Password saved',
    blocks: [
      { kind: 'notice', tone: 'good', text: 'Your new password has been saved.' },
      { kind: 'links', name: 'signIn', look: 'row', links: [{ label: 'Go to sign-in', to: '/signin' }] },
    ],
  });
}
