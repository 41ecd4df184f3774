import type { Lapse } from '../screens/desk/lessons.ts';
import type { PracticeState } from './state.ts';
import { ACTIVATION_LASTS, PASSWORD_LASTS, WELCOME_WITHIN } from './time.ts';
import { welcomed } from './welcome.ts';

/** What has run out by `now`, in practice time. */
export function lapsesAt(state: PracticeState, now: number): readonly Lapse[] {
  const { accounts, mails, request } = state;
  const unused = accounts
    .filter(({ verified }) => !verified)
    .map(({ email }) => mails.filter((mail) => mail.kind === 'activation' && mail.email === email).at(-1));
  const late = request.submittedAt !== null && now - request.submittedAt > WELCOME_WITHIN;
  const passed: Readonly<Record<Lapse, boolean>> = {
    activation: unused.some((mail) => mail && now - mail.at > ACTIVATION_LASTS),
    password: accounts.some(
      ({ verified, passwordSetAt }) => verified && now - passwordSetAt >= PASSWORD_LASTS,
    ),
    welcome: late && !welcomed(state, now),
  };
  return (['activation', 'password', 'welcome'] as const).filter((lapse) => passed[lapse]);
}
