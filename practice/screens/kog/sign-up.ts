import type { DrawnScreen, FormField } from '../../drawn-screen.ts';
import { PRACTICE_PERSON } from '../../person.ts';
import type { Era } from './account-kind.ts';
import { kogScreen } from './kog-screen.ts';

const EMAIL_HINT = `For practice: ${PRACTICE_PERSON.email}`;

const fields: readonly FormField[] = [
  { name: 'firstName', label: 'First Name', type: 'text', required: true },
  { name: 'lastName', label: 'Last Name', type: 'text', required: true },
  { name: 'email', label: 'E-Mail Address', type: 'email', required: true, hint: EMAIL_HINT },
  { name: 'verifyEmail', label: 'Verify E-Mail Address', type: 'email', required: true },
  { name: 'password', label: 'Password', type: 'password', required: true, autocomplete: 'new-password' },
  {
    name: 'verifyPassword',
    label: 'Verify Password',
    type: 'password',
    required: true,
    autocomplete: 'new-password',
  },
];

/** The old form asks for more. */
const oldFields: readonly FormField[] = [
  ...fields.slice(0, 1),
  { name: 'middleName', label: 'Middle Name', type: 'text' },
  ...fields.slice(1),
  { name: 'mobile', label: 'Mobile Phone', type: 'tel' },
  {
    name: 'language',
    label: 'Language Preference',
    type: 'choice',
    options: [
      ['en', 'English'],
      ['es', 'Español'],
    ],
  },
];

export function signUp(era: Era): DrawnScreen {
  const path = era === 'old' ? '/account/register.aspx' : '/register';
  return kogScreen({
    key: era === 'old' ? 'kog/sign-up:old' : 'kog/sign-up',
    page: 'kog/sign-up',
    path,
    heading: 'Create An Account',
    skin: era === 'old' ? 'table' : 'semantic',
    ...(era === 'new' ? { stickyHeader: true } : {}),
    blocks: [
      { kind: 'text', text: 'Please fill out the form below.' },
      { kind: 'text', text: 'Fields with * are required.' },
      {
        kind: 'form',
        name: 'signUp',
        to: path,
        fields: era === 'old' ? oldFields : fields,
        buttons: [
          { id: 'signUp', label: era === 'old' ? 'Submit' : 'Sign Up' },
          { id: 'cancel', label: 'Cancel' },
        ],
      },
    ],
  });
}
