import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';

/** What the link of the activation e-mail opens. `code`: from that link. */
export function verifyAccount(code = ''): DrawnScreen {
  const path = `/account/verify.aspx${code ? `?code=${encodeURIComponent(code)}` : ''}`;
  return kogScreen({
    key: 'kog/verify-account',
    page: 'kog/verify-account',
    path,
    heading: 'Account Verification',
    blocks: [
      { kind: 'text', text: 'Select the button to verify your Kentucky Online Gateway account.' },
      {
        kind: 'form',
        name: 'verify',
        to: path,
        fields: [],
        buttons: [{ id: 'verify', label: 'Verify Account' }],
      },
    ],
  });
}
