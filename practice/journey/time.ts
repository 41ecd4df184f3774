/** Lengths of practice time, in milliseconds. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** The activation link works this long after the e-mail was received (F16). */
export const ACTIVATION_LASTS = 4 * HOUR;
/** Passwords expire after this long (F13). */
export const PASSWORD_LASTS = 90 * DAY;
/** The welcome e-mail is to be there within this long (F31). */
export const WELCOME_WITHIN = 14 * DAY;
/** Made up: how long the pretend Cabinet takes. */
export const WELCOME_TAKES = 10 * DAY;
/** Made up: after this long without a click the session is over. */
export const SESSION_LASTS = HOUR / 2;

/** An instant as practice shows it: date and time in UTC. */
export function written(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
