import type { StepWords } from '../../step-words';

/** What keeps an account useful: the password that expires, the certificate of each year. */
export const upkeep = {
  'change-password': {
    title: 'Set a new KOG password',
    why: 'KOG passwords expire every 90 days.',
    how: ['Set a new password as the screen tells you. Capital and small letters count.'],
    hint: ['KOG passwords expire every 90 days. Capital and small letters count.'],
  },
  'certificate-log-in': {
    title: 'Log into your KASPER account',
    why: 'The verification certificate is inside.',
    how: ['Log in as the screen tells you.', 'Then click the tab “Account Maintenance”.'],
    hint: ['For the verification certificate, go on to the tab “Account Maintenance”.'],
  },
  'certificate-account': {
    title: 'Select “view details” of the Master Account',
    why: 'The verification certificate is behind it.',
    how: [
      'On the tab “Account Maintenance”, select “view details” of the Master Account.',
      'It is the account of its holder; delegates are added by the holder.',
    ],
    hint: ['The verification certificate is behind it.'],
  },
  'certificate-download': {
    title: 'Click the certificate',
    why: 'The online renewal of a pharmacist license asks for it.',
    how: [
      'At the bottom right of the personal information, click “KASPER Account number and Verification Certificate”.',
      'The Board’s page links step-by-step instructions for this.',
    ],
    hint: ['It is the verification certificate that the online renewal asks for.'],
  },
  'certificate-upload': {
    title: 'Upload it with your renewal',
    why: 'The license expires on February 28.',
    how: ['In the online renewal of your license, upload the verification certificate.'],
  },
} as const satisfies Record<string, StepWords>;
