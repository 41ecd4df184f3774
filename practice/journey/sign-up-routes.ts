import { accountKind, type Era } from '../screens/kog/account-kind.ts';
import { linkExpired } from '../screens/kog/link-expired.ts';
import { signInEmail } from '../screens/kog/sign-in-email.ts';
import { signUp } from '../screens/kog/sign-up.ts';
import { stateEmployee } from '../screens/kog/state-employee.ts';
import { verificationPending } from '../screens/kog/verification-pending.ts';
import { verified } from '../screens/kog/verified.ts';
import { verifyAccount } from '../screens/kog/verify-account.ts';
import { accountOf, plainEmail, withAccount, withMail, withPassword } from './accounts.ts';
import { liveMail } from './mail.ts';
import { type Problems, withProblems } from './problems.ts';
import { type Answer, fixed, type Route, type Visit } from './route.ts';
import type { PracticeState } from './state.ts';
import { ACTIVATION_LASTS } from './time.ts';

export const signUpRoutes: readonly Route[] = [
  fixed(accountKind('new')),
  fixed(accountKind('old')),
  fixed(stateEmployee()),
  signUpRoute('new'),
  signUpRoute('old'),
  { host: 'kog', path: '/account/pending.aspx', open: pending },
  { host: 'kog', path: '/account/verify.aspx', open: linkFollowed, send: verify },
];

function signUpRoute(era: Era): Route {
  const screen = signUp(era);
  return { ...fixed(screen), send: (visit) => signedUp(visit, era) };
}

function signedUp({ state, action, now }: Visit, era: Era): Answer {
  if (action.button === 'cancel') return { state, screen: signInEmail() };
  const problems = disagreements(state, action.fields);
  if (Object.keys(problems).length > 0) {
    return { state, screen: withProblems(signUp(era), problems, action.fields) };
  }
  const email = plainEmail(action.fields.email ?? '');
  const blank = { email, password: 0, passwordSetAt: now, verified: false, wrong: 0, locked: false };
  const account = withPassword(blank, action.fields.password ?? '', now);
  const session = { stage: 'out', email, seenAt: now } as const;
  const requested = withAccount({ ...state, session }, account);
  return { state: withMail(requested, 'activation', email, now), screen: verificationPending() };
}

function disagreements(state: PracticeState, fields: Readonly<Record<string, string>>): Problems {
  const { email = '', verifyEmail = '', password, verifyPassword } = fields;
  return {
    ...(accountOf(state, email) ? { email: 'There is an account with this e-mail address already.' } : {}),
    ...(plainEmail(email) === plainEmail(verifyEmail)
      ? {}
      : { verifyEmail: 'The e-mail addresses do not match.' }),
    ...(password === verifyPassword ? {} : { verifyPassword: 'The passwords do not match.' }),
  };
}

/** The screen after sign-up; asked for again, the e-mail is sent again. */
function pending({ state, action, now }: Visit): Answer {
  const account = accountOf(state, state.session.email) ?? state.accounts.find((one) => !one.verified);
  if (!action.query.again || !account || account.verified) return { state, screen: verificationPending() };
  return { state: withMail(state, 'activation', account.email, now), screen: verificationPending(true) };
}

function linkFollowed({ state, action, now }: Visit): Answer {
  const code = action.query.code ?? '';
  const alive = liveMail(state, 'activation', code, now, ACTIVATION_LASTS);
  return { state, screen: alive ? verifyAccount(code) : linkExpired('/account/verify.aspx') };
}

function verify({ state, action, now }: Visit): Answer {
  const mail = liveMail(state, 'activation', action.query.code ?? '', now, ACTIVATION_LASTS);
  const account = mail && accountOf(state, mail.email);
  if (!account) return { state, screen: linkExpired('/account/verify.aspx') };
  return { state: withAccount(state, { ...account, verified: true }), screen: verified() };
}
