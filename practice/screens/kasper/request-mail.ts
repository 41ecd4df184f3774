import type { DrawnScreen } from '../../drawn-screen.ts';
import { requestStep } from './wizard.ts';

export function requestMail(): DrawnScreen {
  return requestStep({
    key: 'kasper/request-mail',
    page: 'kasper/request-mail',
    step: 6,
    route: 'mail',
    before: [
      {
        kind: 'text',
        text: 'Print your application, sign it, and mail it to the address as printed on the form.',
      },
      {
        kind: 'links',
        name: 'print',
        look: 'row',
        links: [
          { label: 'Print Application', to: '/accessrequest/application', newWindow: true },
          { label: 'Terms of Account Use', to: '/accessrequest/terms', newWindow: true },
        ],
      },
      { kind: 'section', text: 'What to mail' },
      {
        kind: 'list',
        items: [
          'The hard-copy application',
          'The signed Terms of Account Use',
          'The required support documents (follow the instructions on the form)',
        ],
      },
    ],
    fields: [],
  });
}
