import type { DrawnScreen } from '../../drawn-screen.ts';
import { kasperScreen } from './kasper-screen.ts';
import { kasperTabs } from './kasper-tabs.ts';

export function kasperHome(): DrawnScreen {
  return kasperScreen({
    key: 'nobody/kasper-home',
    path: '/Home.aspx',
    heading: 'Home',
    frame: 'kasper-signed-in',
    blocks: [
      kasperTabs('Home'),
      { kind: 'text', text: 'Welcome. Choose a tab.' },
      { kind: 'section', text: 'Announcements' },
      { kind: 'text', text: 'There are no announcements.' },
    ],
  });
}
