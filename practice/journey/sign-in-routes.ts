import { PRACTICE_PERSON } from '../person.ts';
import { accountKind } from '../screens/kog/account-kind.ts';
import { locked } from '../screens/kog/locked.ts';
import { passwordExpired } from '../screens/kog/password-expired.ts';
import { secondFactor } from '../screens/kog/second-factor.ts';
import { sessionExpired } from '../screens/kog/session-expired.ts';
import { signIn } from '../screens/kog/sign-in.ts';
import { signInEmail } from '../screens/kog/sign-in-email.ts';
import { signInPassword } from '../screens/kog/sign-in-password.ts';
import { verificationPending } from '../screens/kog/verification-pending.ts';
import { WRONG_PASSWORD } from '../screens/messages.ts';
import { plainEmail, type Trial, tryPassword } from './accounts.ts';
import { withProblems } from './problems.ts';
import { type Answer, fixed, type Route, type Visit } from './route.ts';
import { afterPassword, enter } from './session.ts';
import { type PracticeState, SIGNED_OUT } from './state.ts';

export const signInRoutes: readonly Route[] = [
  {
    host: 'kog',
    path: '/',
    open: ({ state, now }) =>
      state.session.stage === 'in'
        ? enter(state, state.session.email, now)
        : { state, screen: signInEmail() },
  },
  {
    host: 'kog',
    path: '/signin',
    // Opening the address begins again, as a single-page flow does when it is loaded anew.
    open: ({ state }) => ({ state: { ...state, session: SIGNED_OUT }, screen: signInEmail() }),
    shown: ({ state: { session } }) =>
      session.stage === 'password' ? signInPassword(session.email) : signInEmail(),
    send: identifierFirst,
  },
  {
    host: 'kog',
    path: '/account/login.aspx',
    open: ({ state }) => ({ state, screen: signIn() }),
    send: onePage,
  },
  {
    host: 'kog',
    path: '/account/logout.aspx',
    open: ({ state }) => ({ state: { ...state, session: SIGNED_OUT }, screen: signInEmail() }),
  },
  { host: 'kog', path: '/signin/code', open: codeAsked, send: codeSent },
  fixed(locked()),
  fixed(sessionExpired()),
];

function identifierFirst({ state, action, now }: Visit): Answer {
  if (state.session.stage !== 'password') {
    const email = plainEmail(action.fields.email ?? '');
    return {
      state: { ...state, session: { stage: 'password', email, seenAt: now } },
      screen: signInPassword(email),
    };
  }
  const { email } = state.session;
  if (action.button === 'back') return { state: { ...state, session: SIGNED_OUT }, screen: signInEmail() };
  const tried = tryPassword(state, email, action.fields.password ?? '', now);
  if (tried.trial === 'wrong') return { state: tried.state, screen: signInPassword(email, WRONG_PASSWORD) };
  return afterTrial(tried.state, tried.trial, email, now);
}

function onePage({ state, action, now }: Visit): Answer {
  if (action.button === 'create') return { state, screen: accountKind('old') };
  const email = plainEmail(action.fields.userName ?? '');
  const tried = tryPassword(state, email, action.fields.password ?? '', now);
  if (tried.trial === 'wrong') return { state: tried.state, screen: signIn(WRONG_PASSWORD) };
  return afterTrial(tried.state, tried.trial, email, now);
}

function afterTrial(
  state: PracticeState,
  trial: Exclude<Trial, 'wrong'>,
  email: string,
  now: number,
): Answer {
  switch (trial) {
    case 'right':
      return afterPassword(state, email, now);
    case 'locked':
      return { state: { ...state, session: SIGNED_OUT }, screen: locked() };
    case 'unverified':
      return {
        state: { ...state, session: { stage: 'out', email, seenAt: now } },
        screen: verificationPending(),
      };
    case 'expired':
      return {
        state: { ...state, session: { stage: 'expired-password', email, seenAt: now } },
        screen: passwordExpired(),
      };
  }
}

function codeAsked({ state }: Visit): Answer {
  return { state, screen: state.session.stage === 'code' ? secondFactor() : signInEmail() };
}

function codeSent(visit: Visit): Answer {
  const { state, action, now } = visit;
  if (state.session.stage !== 'code') return { state, screen: signInEmail() };
  if (action.button === 'cancel') return { state: { ...state, session: SIGNED_OUT }, screen: signInEmail() };
  if (action.fields.code?.trim() === PRACTICE_PERSON.code) return enter(state, state.session.email, now);
  const code = 'That is not the code from the pretend mailbox.';
  return { state, screen: withProblems(secondFactor(), { code }, action.fields) };
}
