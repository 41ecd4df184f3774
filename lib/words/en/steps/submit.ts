import type { StepWords } from '../../step-words';

export const submit = {
  'choose-route': {
    title: 'Choose: upload, or mail',
    why: 'You may choose either. It decides how your papers reach the Cabinet.',
    how: [
      'Upload: electronic copies of your support documents, and an electronic signature. Nothing on paper.',
      'Mail: the hard-copy application, the signed Terms of Account Use and your support documents.',
    ],
    hint: [
      'Upload: send electronic copies of your documents and sign electronically.',
      'Mail: send the application, the signed Terms of Account Use and your documents on paper.',
    ],
  },
  'upload-documents': {
    title: 'Upload your support documents',
    why: 'The paperless route asks for electronic copies.',
    how: [
      'Upload electronic copies of the support documents that the screen requires.',
      'The Board’s page links a Paperless Application Process Video.',
    ],
    hint: ['Upload electronic copies of the support documents that the screen requires.'],
  },
  'sign-application': {
    title: 'Sign electronically',
    why: 'On the paperless route the application is signed on the screen.',
    how: ['Sign your application the way the screen tells you.'],
  },
  submit: {
    title: 'Submit your application',
    why: 'The 14 days for the welcome e-mail are counted from then.',
    how: ['Look your application over, and submit it as the screen tells you.'],
    hint: ['Look it over, then submit it as the screen tells you.'],
  },
  'mail-papers': {
    title: 'Mail the papers',
    why: 'You chose the mail route: your application goes on paper.',
    how: [
      'Put together: the hard-copy application, the signed Terms of Account Use, the support documents required.',
      'Mail them. The instructions are on the application form.',
    ],
  },
  'print-application': {
    title: 'Print the application for the mail',
    why: 'On the mail route, your application goes on paper.',
    how: [
      'You need three things: the hard-copy application, the signed Terms of Account Use, the support documents.',
      'Follow the instructions on the application form.',
    ],
    hint: ['Mail it with the signed Terms of Account Use and your support documents, as the form instructs.'],
  },
  'await-welcome': {
    title: 'Wait for “Welcome to KASPER”',
    why: 'Your registration is not complete until this e-mail is there.',
    how: [
      'The Cabinet processes your application. Then the e-mail comes.',
      'No such e-mail within 14 days of submitting? Contact the KASPER Business Office: (502) 564-7985 or ekasper.admin@ky.gov.',
    ],
  },
  'already-sent': {
    title: 'You have already sent a request',
    why: 'It is complete when the e-mail “Welcome to KASPER” is there.',
    how: [
      'Wait for the e-mail “Welcome to KASPER”.',
      'Not there within 14 days of submitting? Contact the KASPER Business Office: (502) 564-7985 or ekasper.admin@ky.gov.',
    ],
  },
} as const satisfies Record<string, StepWords>;
