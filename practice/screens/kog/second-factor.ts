import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';

export function secondFactor(): DrawnScreen {
  return kogScreen({
    key: 'kog/second-factor',
    page: 'kog/second-factor',
    path: '/signin/code',
    heading: 'Verify it is you',
    blocks: [
      { kind: 'text', text: 'We have sent a verification code to your e-mail address. Enter it to go on.' },
      {
        kind: 'form',
        name: 'code',
        to: '/signin/code',
        fields: [
          {
            name: 'code',
            label: 'Verification Code',
            type: 'text',
            required: true,
            autocomplete: 'one-time-code',
            hint: 'For practice: it is in the pretend mailbox',
          },
        ],
        buttons: [
          { id: 'code', label: 'Verify' },
          { id: 'cancel', label: 'Cancel' },
        ],
      },
    ],
  });
}
