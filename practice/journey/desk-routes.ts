import { CLOCK_MOVES } from '../screens/desk/clock-form.ts';
import { desk } from '../screens/desk/desk.ts';
import { filledLesson } from '../screens/desk/lessons.ts';
import { mailbox } from '../screens/desk/mailbox.ts';
import { openedMail } from '../screens/desk/opened-mail.ts';
import { lapsesAt } from './lapses.ts';
import { letters } from './mail.ts';
import { type Answer, fixed, type Route, type Visit } from './route.ts';
import { freshPractice, NO_REQUEST, type PracticeState } from './state.ts';
import { written } from './time.ts';

export const deskRoutes: readonly Route[] = [
  { host: 'kog', path: '/practice/', open: ({ state, now }) => deskAt(state, now) },
  { host: 'kog', path: '/practice/mailbox', open: ({ state, now }) => mailboxAt(state, now) },
  { host: 'kog', path: '/practice/mail', open: opened },
  fixed(filledLesson()),
  control('clock', clockMoved),
  control('welcome', ({ state, now }) => deskAt(welcomeHeldOrSent(state, now), now)),
  control('code', ({ state, now }) => deskAt({ ...state, secondFactor: !state.secondFactor }, now)),
  control('skin', ({ state, action, now }) => deskAt({ ...state, skin: skinOf(action.fields.skin) }, now)),
  control('request', ({ state, now }) => deskAt({ ...state, request: NO_REQUEST }, now)),
  control('reset', reset),
];

/** A button of the desk: opened as an address it only shows the desk. */
function control(name: string, pressed: (visit: Visit) => Answer): Route {
  return {
    host: 'kog',
    path: `/practice/${name}`,
    open: ({ state, now }) => deskAt(state, now),
    send: pressed,
  };
}

function deskAt(state: PracticeState, now: number): Answer {
  const { request, secondFactor, skin } = state;
  const lapses = lapsesAt(state, now);
  return {
    state,
    screen: desk({ time: written(now), lapses, heldBack: request.heldBack, secondFactor, skin }),
  };
}

function mailboxAt(state: PracticeState, now: number): Answer {
  return { state, screen: mailbox(letters(state, now), written(now)) };
}

function opened({ state, action, now }: Visit): Answer {
  const letter = letters(state, now).find(({ number }) => String(number) === action.query.number);
  return letter ? { state, screen: openedMail(letter) } : mailboxAt(state, now);
}

function clockMoved({ state, action, now }: Visit): Answer {
  const by = CLOCK_MOVES[action.button]?.by ?? 0;
  const moved = { ...state, shift: state.shift + by };
  return action.query.back === 'mailbox' ? mailboxAt(moved, now + by) : deskAt(moved, now + by);
}

/** Held back it does not come; sent, it comes now, or on its day if that is still ahead. */
function welcomeHeldOrSent(state: PracticeState, now: number): PracticeState {
  const { request } = state;
  const heldBack = !request.heldBack;
  const welcomeAt =
    heldBack || request.welcomeAt === null ? request.welcomeAt : Math.max(request.welcomeAt, now);
  return { ...state, request: { ...request, heldBack, welcomeAt } };
}

/** Practice begins again in real time; how screens are drawn stays. */
function reset({ state, action, now }: Visit): Answer {
  const realTime = now - state.shift;
  const start = action.fields.start === 'from-nothing' ? 'from-nothing' : 'with-account';
  return { ...deskAt({ ...freshPractice(realTime, start), skin: state.skin }, realTime), anew: true };
}

function skinOf(chosen: string | undefined): PracticeState['skin'] {
  return chosen === 'semantic' || chosen === 'table' ? chosen : 'usual';
}
