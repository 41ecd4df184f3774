import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';

export function forgotPassword(): DrawnScreen {
  return kogScreen({
    key: 'kog/forgot-password',
    page: 'kog/forgot-password',
    path: '/account/forgot.aspx',
    heading: 'Forgot Password',
    blocks: [
      { kind: 'text', text: 'Enter your e-mail address. We send you a link to reset your password.' },
      {
        kind: 'form',
        name: 'forgot',
        to: '/account/forgot.aspx',
        fields: [{ name: 'email', label: 'E-Mail Address', type: 'email', required: true }],
        buttons: [
          { id: 'forgot', label: 'Submit' },
          { id: 'cancel', label: 'Cancel' },
        ],
      },
    ],
  });
}
