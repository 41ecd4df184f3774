import type { FormField } from '../../drawn-screen.ts';

/** Asked for wherever a password is chosen anew. */
export const NEW_PASSWORD_FIELDS: readonly FormField[] = [
  {
    name: 'newPassword',
    label: 'New Password',
    type: 'password',
    required: true,
    autocomplete: 'new-password',
  },
  {
    name: 'verifyPassword',
    label: 'Verify New Password',
    type: 'password',
    required: true,
    autocomplete: 'new-password',
  },
];
