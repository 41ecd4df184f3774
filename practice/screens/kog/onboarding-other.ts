import type { DrawnScreen } from '../../drawn-screen.ts';
import type { App } from './app-list.ts';
import { kogScreen } from './kog-screen.ts';
import { onboardingNotices } from './onboarding-notices.ts';

/** Another app's onboarding, of the same make: here the user name and password ARE wanted. */
export function onboardingOther(app: Pick<App, 'id' | 'name'>): DrawnScreen {
  const to = `/home/onboarding?app=${app.id}`;
  return kogScreen({
    key: `nobody/onboarding-${app.id}`,
    path: to,
    heading: 'Account Request Onboarding',
    frame: 'kog-signed-in',
    blocks: [
      { kind: 'section', text: app.name },
      { kind: 'text', text: `Enter the user name and password that ${app.name} has sent you.` },
      {
        kind: 'form',
        name: 'onboarding',
        to,
        fields: [
          { name: 'userName', label: `${app.name} Username`, type: 'text', required: true },
          { name: 'password', label: 'Password', type: 'password', required: true },
        ],
        buttons: [
          { id: 'link', label: 'Link Account' },
          { id: 'cancel', label: 'Cancel' },
        ],
      },
      ...onboardingNotices(app.name),
      {
        kind: 'links',
        name: 'request',
        look: 'end',
        links: [{ label: `Request a ${app.name} Account`, to: `/public/not-drawn?app=${app.id}` }],
      },
    ],
  });
}
