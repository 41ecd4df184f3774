import { forgotPassword } from '../screens/kog/forgot-password.ts';
import { linkExpired } from '../screens/kog/link-expired.ts';
import { locked } from '../screens/kog/locked.ts';
import { passwordExpired } from '../screens/kog/password-expired.ts';
import { passwordSaved } from '../screens/kog/password-saved.ts';
import { resetPassword } from '../screens/kog/reset-password.ts';
import { resetSent } from '../screens/kog/reset-sent.ts';
import { signInEmail } from '../screens/kog/sign-in-email.ts';
import { WRONG_PASSWORD } from '../screens/messages.ts';
import { accountOf, tryPassword, withAccount, withMail, withPassword } from './accounts.ts';
import { liveMail } from './mail.ts';
import { type Problems, withProblems } from './problems.ts';
import type { Answer, Route, Visit } from './route.ts';
import { afterPassword } from './session.ts';
import { SIGNED_OUT } from './state.ts';
import { ACTIVATION_LASTS } from './time.ts';

export const passwordRoutes: readonly Route[] = [
  { host: 'kog', path: '/account/forgot.aspx', open: forgotten, send: resetAsked },
  { host: 'kog', path: '/account/reset.aspx', open: resetFollowed, send: resetDone },
  { host: 'kog', path: '/account/change.aspx', open: changeAsked, send: changed },
];

function forgotten({ state }: Visit): Answer {
  return { state, screen: forgotPassword() };
}

function resetAsked({ state, action, now }: Visit): Answer {
  if (action.button === 'cancel') return { state, screen: signInEmail() };
  const account = accountOf(state, action.fields.email ?? '');
  return { state: account ? withMail(state, 'reset', account.email, now) : state, screen: resetSent() };
}

function resetFollowed({ state, action, now }: Visit): Answer {
  const code = action.query.code ?? '';
  const alive = liveMail(state, 'reset', code, now, ACTIVATION_LASTS);
  return { state, screen: alive ? resetPassword(code) : linkExpired('/account/reset.aspx') };
}

function resetDone({ state, action, now }: Visit): Answer {
  const code = action.query.code ?? '';
  const mail = liveMail(state, 'reset', code, now, ACTIVATION_LASTS);
  const account = mail && accountOf(state, mail.email);
  if (!account) return { state, screen: linkExpired('/account/reset.aspx') };
  const problems = disagreement(action.fields);
  if (problems) return { state, screen: withProblems(resetPassword(code), problems, {}) };
  const renewed = withAccount(state, withPassword(account, action.fields.newPassword ?? '', now));
  return { state: { ...renewed, session: SIGNED_OUT }, screen: passwordSaved() };
}

function changeAsked({ state }: Visit): Answer {
  return { state, screen: state.session.stage === 'expired-password' ? passwordExpired() : signInEmail() };
}

function changed({ state, action, now }: Visit): Answer {
  const { stage, email } = state.session;
  if (stage !== 'expired-password') return { state, screen: signInEmail() };
  if (action.button === 'cancel') return { state: { ...state, session: SIGNED_OUT }, screen: signInEmail() };
  const { password = '', newPassword = '' } = action.fields;
  const tried = tryPassword(state, email, password, now);
  if (tried.trial === 'locked') return { state: { ...tried.state, session: SIGNED_OUT }, screen: locked() };
  const account = accountOf(tried.state, email);
  const problems: Problems | null =
    tried.trial === 'wrong' || !account
      ? { password: WRONG_PASSWORD }
      : newPassword === password
        ? { newPassword: 'Please choose a password that differs from the current one.' }
        : disagreement(action.fields);
  if (problems || !account) {
    return { state: tried.state, screen: withProblems(passwordExpired(), problems ?? {}, {}) };
  }
  return afterPassword(withAccount(tried.state, withPassword(account, newPassword, now)), email, now);
}

function disagreement({ newPassword, verifyPassword }: Readonly<Record<string, string>>): Problems | null {
  return newPassword === verifyPassword ? null : { verifyPassword: 'The passwords do not match.' };
}
