/** The whole practice portal as one pure function. */
import type { DrawnScreen } from '../drawn-screen.ts';
import { inSpanish } from '../screens/in-spanish.ts';
import { notDrawn } from '../screens/kog/not-drawn.ts';
import type { PracticeAction } from './action.ts';
import { problemsOf, withProblems } from './problems.ts';
import type { Answer, Route, Visit } from './route.ts';
import { ROUTES } from './routes.ts';
import type { PracticeState } from './state.ts';

/**
 * What the portal answers to an action, and what it remembers from then on. `now` is the caller's time in
 * milliseconds; practice time is that plus what the desk's controls have added. Never throws.
 */
export function practise(state: PracticeState, action: PracticeAction, now: number): Answer {
  const visit: Visit = { state: spoken(state, action), action, now: now + state.shift };
  const answer = answered(
    ROUTES.find((route) => leadsTo(route, action)),
    visit,
  );
  return { ...answer, screen: inLanguage(answer.screen, answer.state) };
}

function leadsTo(route: Route, { host, path }: PracticeAction): boolean {
  return route.host === host && plainPath(route.path) === plainPath(path);
}

function answered(route: Route | undefined, visit: Visit): Answer {
  const { state, action } = visit;
  if (!route) return { state, screen: notDrawn(action.path, action.host) };
  if (action.kind === 'open' || !route.send) return route.open(visit);
  const screen = route.shown?.(visit) ?? route.open(visit).screen;
  // Signed out meanwhile: what is shown is another screen, whose form nobody answered.
  if (!standsAt(screen, action)) return route.send(visit);
  const problems = problemsOf(screen, action);
  if (Object.keys(problems).length > 0)
    return { state, screen: withProblems(screen, problems, action.fields) };
  return route.send(visit);
}

/** Whether a screen is drawn at the address an action went to; queries do not count. */
export function standsAt(
  screen: DrawnScreen,
  { host, path }: Pick<PracticeAction, 'host' | 'path'>,
): boolean {
  return screen.host === host && plainPath(screen.path) === plainPath(path);
}

/** Without query, letter case and a slash at the end, none of which such servers care about. */
function plainPath(path: string): string {
  return (path.split('?')[0] ?? '').toLowerCase().replace(/\/$/, '');
}

function spoken(state: PracticeState, { host, query }: PracticeAction): PracticeState {
  const { lang } = query;
  return host === 'kog' && (lang === 'en' || lang === 'es') ? { ...state, lang } : state;
}

/** Only the gateway speaks Spanish. */
function inLanguage(screen: DrawnScreen, { lang }: PracticeState): DrawnScreen {
  const speaksBoth = screen.frame === 'kog' || screen.frame === 'kog-signed-in';
  return lang === 'es' && speaksBoth ? inSpanish(screen) : screen;
}
