import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';
import { NEW_PASSWORD_FIELDS } from './new-password-fields.ts';

/** What the link of the reset e-mail opens. `code`: from that link. */
export function resetPassword(code = ''): DrawnScreen {
  const path = `/account/reset.aspx${code ? `?code=${encodeURIComponent(code)}` : ''}`;
  return kogScreen({
    key: 'nobody/reset-password',
    path,
    heading: 'Choose a new password',
    blocks: [
      {
        kind: 'form',
        name: 'reset',
        to: path,
        fields: NEW_PASSWORD_FIELDS,
        buttons: [{ id: 'reset', label: 'Save Password' }],
      },
    ],
  });
}
