/** The road before the sign-in: a gateway account is made, and activated by its e-mail. */
import { PRACTICE_PERSON as ME } from '../../../practice/person.ts';
import { JOURNEYS } from './journey.ts';
import type { Station } from './station.ts';

export const KINDS_ADDRESS = 'https://kog.chfs.ky.gov/register/kind';
export const MAILBOX_ADDRESS = 'https://kog.chfs.ky.gov/practice/mailbox';
export const DESK_ADDRESS = 'https://kog.chfs.ky.gov/practice/';

export const SIGN_UP: readonly Station[] = [
  { page: 'kog/account-kind', hint: 'choose-account-kind', deeds: [{ press: 'Citizen' }] },
  {
    page: 'kog/sign-up',
    hint: 'sign-up',
    deeds: [
      { fill: 'firstName', with: ME.firstName },
      { fill: 'lastName', with: ME.lastName },
      { fill: 'email', with: ME.email },
      { fill: 'verifyEmail', with: ME.email },
      { fill: 'password', with: ME.password },
      { fill: 'verifyPassword', with: ME.password },
      { press: 'Sign Up' },
    ],
  },
  {
    page: 'kog/verification-pending',
    hint: 'await-activation-mail',
    facts: ['kog-requested', 'password-set'],
    deeds: [],
  },
];

/** From the link of the activation e-mail to the list of one's apps. */
export const ACTIVATE: readonly Station[] = [
  { page: 'kog/verify-account', hint: 'verify-account', deeds: [{ press: 'Verify Account' }] },
  {
    page: 'kog/verified',
    hint: 'continue-to-sign-in',
    facts: ['kog-activated'],
    deeds: [{ press: 'Continue to Logon' }],
  },
  ...JOURNEYS.upload.slice(0, 2),
  {
    page: 'kog/second-factor',
    hint: 'second-factor',
    deeds: [{ fill: 'code', with: ME.code }, { press: 'Verify' }],
  },
];
