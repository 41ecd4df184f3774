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
  'change-password': {
    title: 'Set a new KOG password',
    why: 'KOG passwords expire every 90 days.',
    how: ['Set a new password as the screen tells you. Capital and small letters count.'],
    hint: ['KOG passwords expire every 90 days. Capital and small letters count.'],
  },
  'ask-first': {
    title: 'You have a KASPER account: ask first',
    why: 'The Cabinet says: “If you already have a KASPER account and no longer have access, please do not create a new account.”',
    how: ['Before you create anything, ask the KASPER Business Office.'],
    hint: [
      'The Cabinet says: “If you already have a KASPER account and no longer have access, please do not create a new account.”',
      'Ask the KASPER Business Office: (502) 564-7985 or ekasper.admin@ky.gov.',
    ],
  },
  'get-certificate': {
    title: 'Get the verification certificate',
    why: 'The online renewal of a pharmacist license asks for it.',
    how: [
      'Log into your KASPER account.',
      'Click the tab “Account Maintenance”.',
      'At the Master Account, select “view details”.',
      'At the bottom right of the personal information, click “KASPER Account number and Verification Certificate”.',
    ],
  },
  'certificate-log-in': {
    title: 'Log into your KASPER account',
    why: 'The verification certificate is inside.',
    how: ['Log in as this screen tells you.', 'For the certificate, go on to the tab “Account Maintenance”.'],
    hint: ['For the verification certificate, go on to the tab “Account Maintenance”.'],
  },
  'certificate-account': {
    title: 'Select “view details” of the Master Account',
    why: 'The verification certificate is behind it.',
    how: ['On the tab “Account Maintenance”, select “view details” of the Master Account.'],
    hint: ['The verification certificate is behind it.'],
  },
  'certificate-download': {
    title: 'Click the certificate',
    why: 'The online renewal of a pharmacist license asks for it.',
    how: [
      'At the bottom right of the personal information, click “KASPER Account number and Verification Certificate”.',
    ],
    hint: ['It is the verification certificate that the online renewal asks for.'],
  },
} as const satisfies Record<string, StepWords>;
