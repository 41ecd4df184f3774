import type { DrawnScreen } from '../../drawn-screen.ts';
import { requestStep } from './wizard.ts';

/** Each must be ticked before "Next" works. */
export const REQUIREMENTS = [
  ['requireBrowser', 'My browser is kept up to date'],
  ['requirePopups', 'Pop-up windows are allowed for ekasper.chfs.ky.gov'],
  ['requirePdf', 'This computer can show PDF documents'],
  ['requirePrinter', 'I can print, or save what is printed'],
] as const;

export function requestWelcome(): DrawnScreen {
  return requestStep({
    key: 'kasper/request-welcome',
    page: 'kasper/request-welcome',
    step: 1,
    before: [
      {
        kind: 'text',
        text: 'Welcome to the KASPER account request. It takes you through all steps in turn.',
      },
      {
        kind: 'links',
        name: 'instructions',
        look: 'row',
        links: [{ label: 'Print Instructions', to: '/accessrequest/instructions', newWindow: true }],
      },
      { kind: 'section', text: 'Minimum Requirements' },
      { kind: 'text', text: 'Please confirm each of the requirements to go on.' },
    ],
    fields: REQUIREMENTS.map(([name, label]) => ({ name, label, type: 'checkbox' as const })),
  });
}
