import type { DrawnScreen } from '../../drawn-screen.ts';
import { requestStep } from './wizard.ts';

export function requestInstructions(): DrawnScreen {
  return requestStep({
    key: 'kasper/request-instructions',
    page: 'kasper/request-instructions',
    step: 2,
    before: [
      {
        kind: 'text',
        text: 'Please read the instructions and the terms before you go on. Both open in a new window.',
      },
      {
        kind: 'links',
        name: 'instructions',
        look: 'row',
        links: [
          { label: 'Print Instructions', to: '/accessrequest/instructions', newWindow: true },
          { label: 'Terms of Account Use', to: '/accessrequest/terms', newWindow: true },
        ],
      },
      {
        kind: 'list',
        items: [
          'Fill in all fields that carry a star.',
          'Have copies of your support documents at hand.',
          'At the end you choose to upload and sign electronically, or to print and mail.',
        ],
      },
    ],
    fields: [],
  });
}
