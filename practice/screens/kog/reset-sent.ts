import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';

export function resetSent(): DrawnScreen {
  return kogScreen({
    key: 'nobody/reset-sent',
    path: '/account/forgot.aspx',
    heading: 'Check your e-mail',
    blocks: [
      {
        kind: 'text',
        text: 'If there is an account with this address, an e-mail with a link is on its way.',
      },
      {
        kind: 'links',
        name: 'mailbox',
        look: 'row',
        links: [{ label: 'Pretend mailbox', to: '/practice/mailbox' }],
      },
    ],
  });
}
