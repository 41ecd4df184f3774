import { printedApplication, printedInstructions, printedTerms } from '../screens/kasper/printed.ts';
import { requestSign } from '../screens/kasper/request-sign.ts';
import { REQUIREMENTS, requestWelcome } from '../screens/kasper/request-welcome.ts';
import { REQUEST_PATH } from '../screens/kasper/wizard.ts';
import { signInEmail } from '../screens/kog/sign-in-email.ts';
import { ALL_BOXES } from '../screens/messages.ts';
import { type Problems, withProblems } from './problems.ts';
import { screenOf, stepFrom } from './request-steps.ts';
import { type Answer, fixed, type Route, type Visit } from './route.ts';
import { enter } from './session.ts';
import { type AccountRequest, NO_REQUEST } from './state.ts';
import { WELCOME_TAKES } from './time.ts';

export const requestRoutes: readonly Route[] = [
  {
    host: 'kasper',
    path: REQUEST_PATH,
    // One address for all steps: opened again, it shows the step where the request stands.
    open: ({ state }) => ({ state, screen: screenOf(state.request) }),
    send: answered,
  },
  fixed(printedInstructions()),
  fixed(printedTerms()),
  fixed(printedApplication()),
];

function answered(visit: Visit): Answer {
  const { state, action } = visit;
  const { request } = state;
  if (request.step === 'submitted') return { state, screen: screenOf(request) };
  switch (action.button) {
    case 'cancel':
      return cancelled(visit);
    case 'previous':
      return to(visit, { ...request, step: stepFrom(request, -1) });
    default:
      return next(visit);
  }
}

function next(visit: Visit): Answer {
  const { state, action, now } = visit;
  const { request } = state;
  const { fields } = action;
  if (request.step === 'welcome' && REQUIREMENTS.some(([name]) => !fields[name])) {
    return { state, screen: withProblems(requestWelcome(), {}, fields, ALL_BOXES) };
  }
  if (request.step === 'sign' && !fields.agree) {
    const problems: Problems = { agree: 'Please tick this box to sign.' };
    return { state, screen: withProblems(requestSign(), problems, fields) };
  }
  if (request.step === 'route') {
    const route = fields.route === 'mail' ? 'mail' : 'upload';
    return to(visit, { ...request, route, step: route });
  }
  const step = stepFrom(request, 1);
  return to(
    visit,
    step === 'submitted'
      ? { ...request, step, submittedAt: now, welcomeAt: now + WELCOME_TAKES }
      : { ...request, step },
  );
}

function to({ state }: Visit, request: AccountRequest): Answer {
  return { state: { ...state, request }, screen: screenOf(request) };
}

function cancelled({ state, now }: Visit): Answer {
  const without = { ...state, request: { ...NO_REQUEST, heldBack: state.request.heldBack } };
  return without.session.stage === 'in'
    ? enter(without, without.session.email, now)
    : { state: without, screen: signInEmail() };
}
