import type { DeadlineId } from '../../deadlines/rules';

/** What the picture of time adds to the wording of a deadline. */
interface ClockWords {
  /** It has not started: what will start it. */
  readonly coming: string;
  /** One calm sentence while it runs. */
  readonly calm: string;
  /** Once it is missed: what to do, as a command. */
  readonly lateTitle: string;
  /** Asked where it can start anew. */
  readonly again?: { readonly open: string; readonly question: string };
}

const each: Readonly<Record<DeadlineId, ClockWords>> = {
  activation: {
    coming: 'Four hours to activate, from the moment the activation e-mail arrives.',
    calm: 'Open the activation e-mail and activate your account.',
    lateTitle: 'Have the activation e-mail sent again',
    again: {
      open: 'A new activation e-mail has arrived',
      question: 'When did the new activation e-mail arrive?',
    },
  },
  'welcome-mail': {
    coming: '14 days for the welcome e-mail, from the day you submit your application.',
    calm: 'The Cabinet processes your application.',
    lateTitle: 'Contact the KASPER Business Office',
  },
  password: {
    coming: '90 days for your KOG password, from the day you set it.',
    calm: 'KOG passwords expire every 90 days.',
    lateTitle: 'Set a new KOG password',
    again: { open: 'I have set a new password', question: 'When did you set the new password?' },
  },
  certificate: {
    coming: 'Every year by February 28: a KASPER verification certificate for the license renewal.',
    calm: 'A license expires on February 28. Its online renewal asks for this certificate.',
    lateTitle: 'Upload the certificate, or ask the Board',
  },
};

/** The picture of time: what is late, now, what runs, what comes. */
export const clocks = {
  title: 'Time',
  each,
  now: (when: string) => `Now: ${when}`,
  late: 'Late',
  unknown: 'Not known',
  ended: (when: string) => `Ended ${when}.`,
  /** Of what comes every year. */
  metForYear: (until: string) => `Done for ${until}. Next year’s turn begins two weeks after that.`,
  approximate: 'Counted from when your sign-up was seen, until you say when the e-mail arrived.',
  remind: 'Remind me',
  remindWhy:
    'The browser can tell you in time, even while this panel is closed. It will ask you to allow that.',
  remindOn: 'Reminders are on.',
  remindMuted:
    'Your IT department has turned reminders off. The toolbar icon and this panel still show what is due.',
  remindRefused:
    'The browser does not allow notices, so no reminder will pop up. All else works: the toolbar icon and this panel show what is due.',
};
