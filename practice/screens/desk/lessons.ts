/** What is known to go wrong, told where it can be tried without harm. Sentences in quotation marks are the Board's, word by word. */
import type { Block, DrawnScreen } from '../../drawn-screen.ts';
import { deskScreen } from './desk-screen.ts';

export const BOARD_SAYS = {
  filled: 'Do not enter any information in the KASPER Username/Password fields.',
  activation: 'You must activate your KOG account within four hours of receipt of the activation email.',
  password: 'Passwords are case sensitive and expire every 90 days.',
  welcome:
    'If you have not received this email within 14 days of submitting your account request, please contact the KASPER Business Office at (502) 564-7985 or via email to ekasper.admin@ky.gov.',
} as const;

/** What time has taken meanwhile. */
export type Lapse = 'activation' | 'password' | 'welcome';

const LAPSES: Readonly<Record<Lapse, readonly [happened: string, tryIt: string]>> = {
  activation: [
    'The four hours have passed: the activation link no longer works.',
    'Try it: open the e-mail in the mailbox, and ask for another one.',
  ],
  password: [
    'The 90 days have passed: the old password is of no use now.',
    'Try it: sign in, and choose a new one.',
  ],
  welcome: [
    'The 14 days have passed, and no welcome e-mail is here.',
    'On the real way, this is when to call the Business Office.',
  ],
};

/** For the desk, when the clock was moved past something. */
export function lapseBlocks(lapses: readonly Lapse[]): Block[] {
  return lapses.flatMap((lapse): Block[] => {
    const [happened, tryIt] = LAPSES[lapse];
    return [
      { kind: 'notice', tone: 'problem', text: happened },
      { kind: 'text', text: `The Board of Pharmacy says: “${BOARD_SAYS[lapse]}” ${tryIt}` },
    ];
  });
}

/** The two fields that a new account leaves empty were filled in, and the button for holders was pressed. */
export function filledLesson(): DrawnScreen {
  return deskScreen({
    key: 'nobody/lesson-filled',
    path: '/practice/lesson',
    heading: 'Those two fields stay empty',
    blocks: [
      { kind: 'notice', tone: 'problem', text: 'You filled in the KASPER fields and went on.' },
      {
        kind: 'text',
        text: `For a new account the Board of Pharmacy says: “${BOARD_SAYS.filled}”`,
      },
      {
        kind: 'text',
        text: 'No official page that we read says what the portal does then. So practice stops here, and makes nothing up.',
      },
      {
        kind: 'text',
        text: 'Go back, leave both fields empty, and use the link “Request a KASPER Account” at the bottom of the screen.',
      },
      {
        kind: 'text',
        text: 'Do you hold a KASPER account already? Then ask the KASPER Business Office before you enter or create anything.',
      },
      {
        kind: 'links',
        name: 'back',
        look: 'row',
        links: [{ label: 'Back to that screen', to: '/home/onboarding?app=kasper' }],
      },
    ],
  });
}
