import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';
import { NEW_PASSWORD_FIELDS } from './new-password-fields.ts';

export function passwordExpired(): DrawnScreen {
  return kogScreen({
    key: 'kog/password-expired',
    page: 'kog/password-expired',
    path: '/account/change.aspx',
    heading: 'Your password has expired',
    skin: 'table',
    blocks: [
      { kind: 'text', text: 'Passwords expire every 90 days. Please choose a new one to go on.' },
      {
        kind: 'form',
        name: 'change',
        to: '/account/change.aspx',
        fields: [
          {
            name: 'password',
            label: 'Current Password',
            type: 'password',
            required: true,
            autocomplete: 'current-password',
          },
          ...NEW_PASSWORD_FIELDS,
        ],
        buttons: [
          { id: 'change', label: 'Change Password' },
          { id: 'cancel', label: 'Cancel' },
        ],
      },
    ],
  });
}
