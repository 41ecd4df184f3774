/** One sample of every screen of practice itself. */
import type { DrawnScreen } from '../../drawn-screen.ts';
import { desk } from './desk.ts';
import { filledLesson } from './lessons.ts';
import type { Letter } from './letters.ts';
import { mailbox } from './mailbox.ts';
import { openedMail } from './opened-mail.ts';

const time = '2030-01-02 15:00 UTC';
const letters: readonly Letter[] = [
  { kind: 'activation', number: 1, arrived: time },
  { kind: 'reset', number: 2, arrived: time },
  { kind: 'code', number: 3, arrived: time },
  { kind: 'welcome', number: 0, arrived: time },
];

export const DESK_SAMPLES: readonly DrawnScreen[] = [
  desk({
    time,
    lapses: ['activation', 'password', 'welcome'],
    heldBack: false,
    secondFactor: false,
    skin: 'usual',
  }),
  filledLesson(),
  mailbox(letters, time),
  ...letters.map(openedMail),
];
