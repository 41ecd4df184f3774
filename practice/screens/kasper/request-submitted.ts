import type { DrawnScreen } from '../../drawn-screen.ts';
import { kasperScreen } from './kasper-screen.ts';
import { REQUEST_PATH, type RequestRoute } from './wizard.ts';

export function requestSubmitted(route: RequestRoute): DrawnScreen {
  return kasperScreen({
    key: route === 'upload' ? 'kasper/request-submitted' : 'kasper/request-submitted:mail',
    page: 'kasper/request-submitted',
    path: REQUEST_PATH,
    title: 'KASPER - Account Request',
    heading: 'Confirmation',
    blocks: [
      { kind: 'notice', tone: 'good', text: 'Your account request has been submitted' },
      ...(route === 'mail'
        ? ([
            {
              kind: 'text',
              text: 'Please mail the signed application, the signed terms and the support documents to the address as printed on the form.',
            },
            {
              kind: 'links',
              name: 'print',
              look: 'row',
              links: [{ label: 'Print Application', to: '/accessrequest/application', newWindow: true }],
            },
          ] as const)
        : []),
      {
        kind: 'text',
        text: 'Your registration is not complete until your application has been processed and you have received an e-mail that says so.',
      },
      {
        kind: 'links',
        name: 'leave',
        look: 'row',
        links: [{ label: 'Return to the Kentucky Online Gateway', to: '/home/', host: 'kog' }],
      },
    ],
  });
}
