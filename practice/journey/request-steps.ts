/** The order of the request's steps on each route, and the screen of each. */
import type { DrawnScreen } from '../drawn-screen.ts';
import { requestInstructions } from '../screens/kasper/request-instructions.ts';
import { requestMail } from '../screens/kasper/request-mail.ts';
import { requestPersonal } from '../screens/kasper/request-personal.ts';
import { requestProfessional } from '../screens/kasper/request-professional.ts';
import { requestReview } from '../screens/kasper/request-review.ts';
import { requestRoute } from '../screens/kasper/request-route.ts';
import { requestSign } from '../screens/kasper/request-sign.ts';
import { requestSubmitted } from '../screens/kasper/request-submitted.ts';
import { requestUpload } from '../screens/kasper/request-upload.ts';
import { requestWelcome } from '../screens/kasper/request-welcome.ts';
import type { AccountRequest, RequestStep } from './state.ts';

const BEGINNING: readonly RequestStep[] = ['welcome', 'instructions', 'personal', 'professional', 'route'];
const ORDER: Readonly<Record<AccountRequest['route'], readonly RequestStep[]>> = {
  upload: [...BEGINNING, 'upload', 'sign', 'review', 'submitted'],
  mail: [...BEGINNING, 'mail', 'review', 'submitted'],
};

/** The step so many places on (or back) from where the request stands. */
export function stepFrom({ step, route }: AccountRequest, places: 1 | -1): RequestStep {
  const order = ORDER[route];
  return order[order.indexOf(step) + places] ?? step;
}

export function screenOf({ step, route }: AccountRequest): DrawnScreen {
  switch (step) {
    case 'welcome':
      return requestWelcome();
    case 'instructions':
      return requestInstructions();
    case 'personal':
      return requestPersonal();
    case 'professional':
      return requestProfessional();
    case 'route':
      return requestRoute();
    case 'upload':
      return requestUpload();
    case 'sign':
      return requestSign();
    case 'mail':
      return requestMail();
    case 'review':
      return requestReview(route);
    case 'submitted':
      return requestSubmitted(route);
  }
}
