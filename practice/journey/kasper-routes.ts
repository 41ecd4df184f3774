import { accountMaintenance } from '../screens/kasper/account-maintenance.ts';
import { delegateAccount } from '../screens/kasper/delegate-account.ts';
import { kasperHome } from '../screens/kasper/home.ts';
import { masterAccount } from '../screens/kasper/master-account.ts';
import { patientRequest } from '../screens/kasper/patient-request.ts';
import { kasperSignIn } from '../screens/kasper/sign-in.ts';
import { locked } from '../screens/kog/locked.ts';
import { passwordExpired } from '../screens/kog/password-expired.ts';
import { NO_KASPER_ACCOUNT, NOT_PROCESSED, WRONG_PASSWORD } from '../screens/messages.ts';
import { plainEmail, tryPassword } from './accounts.ts';
import { certificatePdf } from './certificate.ts';
import type { Answer, Route, Visit } from './route.ts';
import { SIGNED_OUT } from './state.ts';
import { SESSION_LASTS, written } from './time.ts';
import { welcomed } from './welcome.ts';

export const kasperRoutes: readonly Route[] = [
  { host: 'kasper', path: '/', open: home },
  {
    host: 'kasper',
    path: '/Login.aspx',
    open: ({ state }) => ({ state, screen: kasperSignIn() }),
    send: logIn,
  },
  {
    host: 'kasper',
    path: '/Logout.aspx',
    open: ({ state }) => ({ state: { ...state, session: SIGNED_OUT }, screen: kasperSignIn() }),
  },
  { host: 'kasper', path: '/Home.aspx', open: home },
  behindSignIn('/AccountMaintenance.aspx', ({ state }) => ({ state, screen: accountMaintenance() })),
  behindSignIn('/AccountDetails.aspx', ({ state, action }) => ({
    state,
    screen: action.query.account === 'master' ? masterAccount() : delegateAccount(),
  })),
  behindSignIn('/PatientRequest.aspx', ({ state }) => ({ state, screen: patientRequest() })),
  behindSignIn('/Certificate.aspx', certificate),
];

/** KASPER's screens want a sign-in, and a KASPER account. */
function behindSignIn(path: string, go: (visit: Visit) => Answer): Route {
  return {
    host: 'kasper',
    path,
    open: (visit) => {
      const { state, now } = visit;
      const { stage, seenAt } = state.session;
      const inside = stage === 'in' && now - seenAt <= SESSION_LASTS && welcomed(state, now);
      if (!inside) return { state, screen: kasperSignIn() };
      return go({ ...visit, state: { ...state, session: { ...state.session, seenAt: now } } });
    },
  };
}

function home(visit: Visit): Answer {
  return behindSignIn('/Home.aspx', ({ state }) => ({ state, screen: kasperHome() })).open(visit);
}

function logIn({ state, action, now }: Visit): Answer {
  const email = plainEmail(action.fields.userName ?? '');
  const tried = tryPassword(state, email, action.fields.password ?? '', now);
  const refuse = (problem: string): Answer => ({ state: tried.state, screen: kasperSignIn(problem) });
  switch (tried.trial) {
    case 'locked':
      return { state: tried.state, screen: locked() };
    case 'expired':
      return {
        state: { ...tried.state, session: { stage: 'expired-password', email, seenAt: now } },
        screen: passwordExpired(),
      };
    case 'right':
      break;
    default:
      return refuse(WRONG_PASSWORD);
  }
  if (state.request.submittedAt === null) return refuse(NO_KASPER_ACCOUNT);
  if (!welcomed(state, now)) return refuse(NOT_PROCESSED);
  return { state: { ...tried.state, session: { stage: 'in', email, seenAt: now } }, screen: kasperHome() };
}

function certificate({ state, now }: Visit): Answer {
  const bytes = certificatePdf(written(now));
  const download = { name: 'practice-certificate.pdf', type: 'application/pdf', bytes };
  return { state, screen: masterAccount(), download };
}
