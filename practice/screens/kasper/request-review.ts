import type { DrawnScreen } from '../../drawn-screen.ts';
import { type RequestRoute, requestStep } from './wizard.ts';

/** Nothing that was typed is shown again: the practice portal keeps none of it. */
export function requestReview(route: RequestRoute): DrawnScreen {
  return requestStep({
    key: route === 'upload' ? 'kasper/request-review' : 'kasper/request-review:mail',
    page: 'kasper/request-review',
    step: route === 'upload' ? 8 : 7,
    route,
    before: [
      { kind: 'text', text: 'Please review your application. Use Previous to change something.' },
      {
        kind: 'details',
        name: 'Application',
        rows: [
          ['Personal Information', 'Complete'],
          ['Professional Information', 'Complete'],
          ...(route === 'upload'
            ? ([
                ['Support Documents', 'Uploaded'],
                ['Electronic Signature', 'Signed'],
              ] as const)
            : ([['Hard copy', 'To be mailed by you']] as const)),
        ],
      },
    ],
    fields: [],
    next: 'Submit',
  });
}
