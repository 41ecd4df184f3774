import type { DrawnScreen } from '../../drawn-screen.ts';
import { PRACTICE_PERSON } from '../../person.ts';
import { requestStep } from './wizard.ts';

export function requestSign(): DrawnScreen {
  return requestStep({
    key: 'kasper/request-sign',
    page: 'kasper/request-sign',
    step: 7,
    route: 'upload',
    before: [
      {
        kind: 'text',
        text: 'Sign your application electronically. Typing your name has the force of a signature.',
      },
      {
        kind: 'links',
        name: 'terms',
        look: 'row',
        links: [{ label: 'Terms of Account Use', to: '/accessrequest/terms', newWindow: true }],
      },
    ],
    fields: [
      { name: 'agree', label: 'I have read the Terms of Account Use and agree to them', type: 'checkbox' },
      {
        name: 'signature',
        label: 'Electronic Signature (type your full name)',
        type: 'text',
        required: true,
        hint: `For practice: ${PRACTICE_PERSON.signature}`,
      },
    ],
    next: 'Sign Application',
  });
}
