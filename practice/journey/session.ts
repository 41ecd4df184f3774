/** Who is signed in, and what stands before it. */
import { myApps } from '../screens/kog/my-apps.ts';
import { secondFactor } from '../screens/kog/second-factor.ts';
import { sessionExpired } from '../screens/kog/session-expired.ts';
import { signInEmail } from '../screens/kog/sign-in-email.ts';
import { withMail } from './accounts.ts';
import type { Answer, Visit } from './route.ts';
import { type PracticeState, SIGNED_OUT } from './state.ts';
import { SESSION_LASTS } from './time.ts';
import { ownedApps } from './welcome.ts';

/** Lets only those through who are signed in; a session left alone for too long is over. */
export function signedIn(go: (visit: Visit) => Answer): (visit: Visit) => Answer {
  return (visit) => {
    const { state, now } = visit;
    if (state.session.stage !== 'in') return { state, screen: signInEmail() };
    if (now - state.session.seenAt > SESSION_LASTS) {
      return { state: { ...state, session: SIGNED_OUT }, screen: sessionExpired() };
    }
    return go({ ...visit, state: { ...state, session: { ...state.session, seenAt: now } } });
  };
}

/** The password was right: the second check if there is one, else home. */
export function afterPassword(state: PracticeState, email: string, now: number): Answer {
  if (!state.secondFactor) return enter(state, email, now);
  const session = { stage: 'code', email, seenAt: now } as const;
  return { state: withMail({ ...state, session }, 'code', email, now), screen: secondFactor() };
}

export function enter(state: PracticeState, email: string, now: number): Answer {
  return {
    state: { ...state, session: { stage: 'in', email, seenAt: now } },
    screen: myApps(ownedApps(state, now)),
  };
}
