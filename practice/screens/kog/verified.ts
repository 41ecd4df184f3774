import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';

export function verified(): DrawnScreen {
  return kogScreen({
    key: 'kog/verified',
    page: 'kog/verified',
    path: '/account/verify.aspx',
    heading: 'Account Verification',
    blocks: [
      { kind: 'notice', tone: 'good', text: 'Your account has been verified' },
      {
        kind: 'links',
        name: 'continue',
        look: 'row',
        links: [{ label: 'Continue to Logon', to: '/signin' }],
      },
    ],
  });
}
