import type { StepWords } from '../../step-words';

export const anyTime = {
  'reset-password': {
    title: 'Get back in with “Forgot Password?”',
    why: 'It is the official way to a new password.',
    how: [
      'At the sign-in, type your e-mail address and click Next.',
      'Then click “Forgot Password?” and follow the screen.',
    ],
    hint: ['Your KOG user name is your e-mail address. Follow the screen from here.'],
  },
  'unlock-account': {
    title: 'Unlock it with “Forgot Password?”',
    why: 'KOG Help names the same way for a locked account as for a forgotten password.',
    how: [
      'At the sign-in, type your e-mail address and click Next.',
      'Then click “Forgot Password?”.',
      'Still locked out? Call the KOG Help Desk: (502) 564-0104, ext. 2.',
    ],
    hint: [
      'Type your e-mail, click Next, then “Forgot Password?”.',
      'KOG Help Desk: (502) 564-0104, ext. 2.',
    ],
  },
  'ask-first': {
    title: 'You have a KASPER account already',
    why: 'The Cabinet says: “If you already have a KASPER account and no longer have access, please do not create a new account.”',
    how: ['No longer have access? Before you create anything, ask the KASPER Business Office.'],
    hint: [
      'The Cabinet says: “If you already have a KASPER account and no longer have access, please do not create a new account.”',
      'Ask the KASPER Business Office: (502) 564-7985 or ekasper.admin@ky.gov.',
    ],
  },
} as const satisfies Record<string, StepWords>;
