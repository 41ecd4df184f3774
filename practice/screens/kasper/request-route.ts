import type { DrawnScreen } from '../../drawn-screen.ts';
import { requestStep } from './wizard.ts';

export function requestRoute(): DrawnScreen {
  return requestStep({
    key: 'kasper/request-route',
    page: 'kasper/request-route',
    step: 5,
    before: [{ kind: 'text', text: 'How do you want to submit your application?' }],
    fields: [
      {
        name: 'route',
        label: 'Submission Method',
        type: 'radio',
        required: true,
        options: [
          ['upload', 'Upload support documents and sign the application electronically'],
          ['mail', 'Print the application and mail it with the support documents'],
        ],
      },
    ],
  });
}
