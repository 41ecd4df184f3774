import type { DrawnScreen } from '../../drawn-screen.ts';
import { kasperScreen } from './kasper-screen.ts';
import { kasperTabs } from './kasper-tabs.ts';

/** A delegate's details: looks like the Master Account's, and has no certificate. */
export function delegateAccount(): DrawnScreen {
  return kasperScreen({
    key: 'nobody/delegate-account',
    path: '/AccountDetails.aspx?account=delegate1',
    heading: 'Delegate Account',
    frame: 'kasper-signed-in',
    blocks: [
      kasperTabs('Account Maintenance'),
      {
        kind: 'details',
        name: 'Personal Information',
        rows: [
          ['First Name', 'Delegate'],
          ['Last Name', 'One'],
        ],
      },
    ],
  });
}
