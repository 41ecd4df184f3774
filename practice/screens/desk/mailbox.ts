import type { DrawnScreen, Link } from '../../drawn-screen.ts';
import { clockForm } from './clock-form.ts';
import { deskScreen } from './desk-screen.ts';
import { type Letter, letterText } from './letters.ts';

/** The list, newest first. */
export function mailbox(letters: readonly Letter[], time: string): DrawnScreen {
  return deskScreen({
    key: 'nobody/mailbox',
    path: '/practice/mailbox',
    heading: 'Mailbox',
    blocks: [
      { kind: 'text', text: `Practice time: ${time}` },
      letters.length === 0
        ? { kind: 'text', text: 'No e-mails yet.' }
        : {
            kind: 'records',
            name: 'Inbox',
            columns: ['From', 'Subject', 'Received'],
            rows: letters.map((letter) => [letterText(letter).from, subjectLink(letter), letter.arrived]),
          },
      clockForm('mailbox'),
    ],
  });
}

function subjectLink(letter: Letter): Link {
  return { label: letterText(letter).subject, to: `/practice/mail?number=${letter.number}` };
}
