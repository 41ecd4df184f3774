/** Pretend gateway accounts: finding, changing, trying a password. */
import { fingerprint } from './fingerprint.ts';
import type { Account, PracticeState, SentMail } from './state.ts';
import { PASSWORD_LASTS } from './time.ts';

const MOST_WRONG = 3;

export function accountOf(state: PracticeState, email: string): Account | undefined {
  return state.accounts.find((account) => account.email === plainEmail(email));
}

/** E-mail addresses are compared without regard to case; passwords are not. */
export function plainEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** The state with this account new or changed. */
export function withAccount(state: PracticeState, account: Account): PracticeState {
  const others = state.accounts.filter(({ email }) => email !== account.email);
  return { ...state, accounts: [...others, account] };
}

export type Trial = 'right' | 'wrong' | 'locked' | 'unverified' | 'expired';

/** Tries a password: the third wrong one in a row locks the account. */
export function tryPassword(
  state: PracticeState,
  email: string,
  password: string,
  now: number,
): { readonly state: PracticeState; readonly trial: Trial } {
  const account = accountOf(state, email);
  if (!account) return { state, trial: 'wrong' };
  if (account.locked) return { state, trial: 'locked' };
  if (account.password !== fingerprint(password)) {
    const wrong = account.wrong + 1;
    const locked = wrong >= MOST_WRONG;
    return { state: withAccount(state, { ...account, wrong, locked }), trial: locked ? 'locked' : 'wrong' };
  }
  const cleared = withAccount(state, { ...account, wrong: 0 });
  if (!account.verified) return { state: cleared, trial: 'unverified' };
  return { state: cleared, trial: now - account.passwordSetAt >= PASSWORD_LASTS ? 'expired' : 'right' };
}

/** A new password from `now` on; the account is open again. */
export function withPassword(account: Account, password: string, now: number): Account {
  return { ...account, password: fingerprint(password), passwordSetAt: now, wrong: 0, locked: false };
}

/** The state with one more e-mail in the pretend mailbox. */
export function withMail(
  state: PracticeState,
  kind: SentMail['kind'],
  email: string,
  now: number,
): PracticeState {
  const id = state.mails.length + 1;
  return { ...state, mails: [...state.mails, { kind, id, email: plainEmail(email), at: now }] };
}
