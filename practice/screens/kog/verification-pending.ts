import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';

/** `resent`: the e-mail was just sent again. */
export function verificationPending(resent = false): DrawnScreen {
  return kogScreen({
    key: 'kog/verification-pending',
    page: 'kog/verification-pending',
    path: '/account/pending.aspx',
    heading: 'Verify your e-mail address',
    blocks: [
      ...(resent ? [{ kind: 'notice', tone: 'good', text: 'The e-mail has been sent again.' } as const] : []),
      { kind: 'text', text: 'Your account has been requested and is pending email verification' },
      {
        kind: 'text',
        text: 'An e-mail from Kentucky Online Gateway is on its way to you. Follow its link to finish.',
      },
      {
        kind: 'links',
        name: 'resend',
        look: 'row',
        links: [{ label: 'Resend verification e-mail', to: '/account/pending.aspx?again=yes' }],
      },
      {
        kind: 'notice',
        tone: 'info',
        text: 'Practice: the e-mail is in the pretend mailbox, at /practice/mailbox.',
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
