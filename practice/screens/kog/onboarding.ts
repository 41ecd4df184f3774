import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';
import { onboardingNotices } from './onboarding-notices.ts';

/** KASPER's onboarding. `problem`: the answer to people who press the button for holders. */
export function onboarding(problem?: string): DrawnScreen {
  return kogScreen({
    key: 'kog/onboarding',
    page: 'kog/onboarding',
    path: '/home/onboarding?app=kasper',
    heading: 'Account Request Onboarding',
    frame: 'kog-signed-in',
    stickyHeader: true,
    blocks: [
      { kind: 'section', text: 'Kentucky All Schedule Prescription Electronic Reporting' },
      ...(problem ? [{ kind: 'notice', tone: 'problem', text: problem } as const] : []),
      {
        kind: 'text',
        text: 'If you already have a KASPER account, enter its user name and password to link it to your gateway account.',
      },
      {
        kind: 'form',
        name: 'onboarding',
        to: '/home/onboarding?app=kasper',
        fields: [
          { name: 'userName', label: 'KASPER Username', type: 'text', autocomplete: 'username' },
          { name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password' },
        ],
        buttons: [
          { id: 'link', label: 'Link Account' },
          { id: 'cancel', label: 'Cancel' },
        ],
      },
      ...onboardingNotices('KASPER'),
      {
        kind: 'links',
        name: 'request',
        look: 'end',
        links: [{ label: 'Request a KASPER Account', to: '/accessrequest', host: 'kasper' }],
      },
    ],
  });
}
