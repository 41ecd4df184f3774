import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';

/** The link of an e-mail that came too long ago, or was used already. */
export function linkExpired(path: string): DrawnScreen {
  return kogScreen({
    key: 'nobody/link-expired',
    path,
    heading: 'This link no longer works',
    blocks: [
      { kind: 'notice', tone: 'problem', text: 'The link has expired or has been used.' },
      {
        kind: 'text',
        text: 'Ask for another e-mail, and follow its link within four hours of receiving it.',
      },
      {
        kind: 'links',
        name: 'again',
        look: 'row',
        links: [
          { label: 'Send another e-mail', to: '/account/pending.aspx?again=yes' },
          { label: 'Go to sign-in', to: '/signin' },
        ],
      },
    ],
  });
}
