/** Signs that speak for or against whole groups of pages. */
import type { Sign } from './page';
import { action, anywhere, field, heading, message, title } from './sign';

/** A form that makes an account. */
export const SIGN_UP: readonly Sign[] = [
  field('verifyEmail'),
  field('verifyPassword'),
  field('firstName'),
  field('newPassword'),
];

/** A screen that only speaks of screens, or lies behind the sign-in. */
export const NOT_ON_THE_WAY_IN: readonly Sign[] = [
  title('help'),
  action('allApps'),
  message('letter'),
  heading('queue'),
];

/** Before the sign-in nobody can log out. */
export const NOT_SIGNED_OUT: readonly Sign[] = [...NOT_ON_THE_WAY_IN, action('logOut')];

/** A step of the request, or an account's own screens: said in words that are KASPER's own. */
export const KASPERS: readonly Sign[] = [anywhere('kasperOwn')];

/** Patients, accounts under somebody else's, help: none of them is a step of one's own request. */
export const NOT_A_REQUEST: readonly Sign[] = [
  title('help'),
  heading('patient'),
  field('patient'),
  heading('delegate'),
  heading('queue'),
  field('password'),
];
