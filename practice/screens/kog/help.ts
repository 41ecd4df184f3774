import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';

/** Articles that quote the names of other screens, the onboarding's above all, and must not be taken for them. */
export function help(): DrawnScreen {
  return kogScreen({
    key: 'nobody/help',
    path: '/public/Help',
    heading: 'Help',
    blocks: [
      { kind: 'text', text: 'Select a question to read the answer.' },
      {
        kind: 'articles',
        items: [
          {
            title: 'I forgot my password',
            texts: ['Enter your e-mail address, select Next, then select "Forgot Password?" below Password.'],
          },
          {
            title: 'My account is locked',
            texts: [
              'Enter your e-mail address, select Next, then select "Forgot Password?" and follow the e-mail.',
            ],
          },
          {
            title: 'How do I get an app?',
            texts: [
              'Sign in. Select "All Apps", then the first letter of the app, then "Enroll".',
              'For Kentucky All Schedule Prescription Electronic Reporting you reach the "Account Request Onboarding" screen.',
              'Do not enter any information in the KASPER Username/Password fields. Select "Request a KASPER Account" at the bottom.',
            ],
          },
          {
            title: 'My e-mail to verify the account did not come',
            texts: [
              'If your account has been requested and is pending email verification, ask for the e-mail again.',
            ],
          },
          {
            title: 'Which kinds of second check are there?',
            texts: [
              'A push message, a code of an app, a phone call or text, or an e-mail. It depends on your role.',
            ],
          },
        ],
      },
      {
        kind: 'links',
        name: 'more',
        look: 'row',
        links: [
          { label: 'Request a KASPER Account: how it works', to: '/public/not-drawn' },
          { label: 'Contact Us', to: '/public/contact' },
        ],
      },
    ],
  });
}
