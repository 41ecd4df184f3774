/** What opens in windows of its own to be printed. */
import type { Block, DrawnScreen } from '../../drawn-screen.ts';
import { kasperScreen } from './kasper-screen.ts';

export function printedInstructions(): DrawnScreen {
  return printed('instructions', 'Instructions', [
    {
      kind: 'list',
      items: [
        'Read the instructions and the Terms of Account Use.',
        'Fill in your personal and professional information.',
        'Choose how to submit: upload and sign electronically, or print and mail.',
        'Review your application and submit it.',
      ],
    },
  ]);
}

export function printedTerms(): DrawnScreen {
  return printed('terms', 'Terms of Account Use', [
    { kind: 'text', text: 'The real terms stand in the portal. Practice does not repeat them.' },
    { kind: 'text', text: 'Who mails the application signs the terms and mails them too.' },
  ]);
}

export function printedApplication(): DrawnScreen {
  return printed('application', 'Account Application', [
    { kind: 'text', text: 'This is where the application would be printed, with what you have filled in.' },
    { kind: 'text', text: 'Mail to: the address as printed on the form.' },
    { kind: 'text', text: 'Signature: ______________________   Date: ______________' },
  ]);
}

function printed(name: string, heading: string, blocks: readonly Block[]): DrawnScreen {
  return kasperScreen({ key: `nobody/printed-${name}`, path: `/accessrequest/${name}`, heading, blocks });
}
