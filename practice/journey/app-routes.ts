import { filledLesson } from '../screens/desk/lessons.ts';
import { kasperHome } from '../screens/kasper/home.ts';
import { allApps } from '../screens/kog/all-apps.ts';
import { APPS, appsByLetter, appsBySearch, KASPER_APP } from '../screens/kog/app-list.ts';
import { myApps } from '../screens/kog/my-apps.ts';
import { notDrawn } from '../screens/kog/not-drawn.ts';
import { onboarding } from '../screens/kog/onboarding.ts';
import { onboardingOther } from '../screens/kog/onboarding-other.ts';
import { REAL_LOOKING } from '../screens/messages.ts';
import { withProblems } from './problems.ts';
import { realLooking } from './real-looking.ts';
import type { Answer, Route, Visit } from './route.ts';
import { signedIn } from './session.ts';
import { ownedApps } from './welcome.ts';

export const appRoutes: readonly Route[] = [
  { host: 'kog', path: '/home/', open: signedIn(home) },
  { host: 'kog', path: '/home/apps', open: signedIn(apps) },
  {
    host: 'kog',
    path: '/home/onboarding',
    open: signedIn(onboardingOf),
    send: signedIn(answered),
  },
  { host: 'kog', path: '/home/launch', open: signedIn(launched) },
];

function home({ state, now }: Visit): Answer {
  return { state, screen: myApps(ownedApps(state, now)) };
}

function apps({ state, action, now }: Visit): Answer {
  const { letter = '', search = '' } = action.query;
  const owned = ownedApps(state, now);
  if (realLooking('search', search)) {
    const screen = allApps({ apps: APPS, owned });
    return { state, screen: withProblems(screen, { search: REAL_LOOKING }, {}) };
  }
  if (search) return { state, screen: allApps({ apps: appsBySearch(search), owned, search }) };
  if (letter) return { state, screen: allApps({ apps: appsByLetter(letter), owned, letter }) };
  return { state, screen: allApps({ apps: APPS, owned }) };
}

function onboardingOf({ state, action }: Visit): Answer {
  const app = APPS.find(({ id }) => id === action.query.app);
  if (!app) return { state, screen: notDrawn('/home/onboarding') };
  return { state, screen: app.id === KASPER_APP.id ? onboarding() : onboardingOther(app) };
}

/** Nothing can be linked in practice: those who hold an account are told whom to ask. */
function answered(visit: Visit): Answer {
  const { state, action } = visit;
  if (action.button === 'cancel') return home(visit);
  const { userName, password } = action.fields;
  const filled = userName || password;
  if (action.query.app === KASPER_APP.id && filled) return { state, screen: filledLesson() };
  const text = 'Practice links no accounts. Who holds an account already asks the help desk of the app.';
  if (action.query.app === KASPER_APP.id) return { state, screen: onboarding(text) };
  return { state, screen: withProblems(onboardingOf(visit).screen, {}, action.fields, text) };
}

function launched(visit: Visit): Answer {
  const { state, action, now } = visit;
  const owned = ownedApps(state, now).has(KASPER_APP.id);
  if (action.query.app === KASPER_APP.id && owned) return { state, screen: kasperHome() };
  return { state, screen: notDrawn('/home/launch') };
}
