import type { DeadlineId } from '../../deadlines/rules';
import { counts } from './language';

/** What is said of a deadline: on the toolbar icon, in a reminder, in the panel. Times come in as people say them. */
interface DeadlineWords {
  /** Its name in lists. */
  readonly name: string;
  /** While it runs. */
  readonly running: (until: string) => string;
  /** Once it has run out: what happened, then what to do. */
  readonly late: string;
  readonly ifLate: string;
  /** Instead of `late`, while nobody has said when it started. */
  readonly lateApproximate?: string;
  /** Nobody said when it started. */
  readonly unknown: string;
}

const rules: Readonly<Record<DeadlineId, DeadlineWords>> = {
  activation: {
    name: 'Activate the KOG account',
    running: (until) => `Activate your KOG account by ${until}`,
    late: 'The four hours to activate your KOG account are over',
    lateApproximate:
      'Four hours have passed since your request, and you have not said when the activation e-mail arrived',
    ifLate: 'Have the activation e-mail sent again, and activate within four hours of its arrival.',
    unknown: 'When did the activation e-mail arrive?',
  },
  'welcome-mail': {
    name: 'Welcome to KASPER e-mail',
    running: (until) => `Wait for the “Welcome to KASPER” e-mail until ${until}`,
    late: 'The 14 days for the “Welcome to KASPER” e-mail are over',
    ifLate: 'It has not arrived? Contact the KASPER Business Office.',
    unknown: 'When did you submit your account request? The 14 days count from then.',
  },
  password: {
    name: 'KOG password',
    running: (until) => `Your KOG password expires on ${until}`,
    late: 'Your KOG password is more than 90 days old',
    ifLate:
      'KOG passwords expire every 90 days. To set a new one: KOG sign-in, your e-mail, “Next”, “Forgot Password?”.',
    unknown: 'When did you last set your KOG password? It expires every 90 days.',
  },
  certificate: {
    name: 'Certificate for the license renewal',
    running: (until) => `Upload your KASPER verification certificate with your license renewal by ${until}`,
    late: 'February 28 is over, and you have not said that you uploaded your KASPER verification certificate',
    ifLate: 'Uploaded it in time? Tick it. If not, ask the Board of Pharmacy: the pages read say no more.',
    unknown: 'Each year’s license renewal asks for it.',
  },
};

export const deadlines = {
  rules,
  /** Title of the toolbar icon while nothing runs. */
  nothingOpen: 'KASPER Guide (unofficial): open the checklist',
  left: {
    days: (n: number) => `${counts.length(n, 'day')} left`,
    hours: (n: number) => `${counts.length(n, 'hour')} left`,
    minutes: (n: number) => (n === 0 ? 'less than 5 minutes left' : `${counts.length(n, 'minute')} left`),
  },
  /** The clock counts from the request, for nobody said when the e-mail arrived. */
  approximate: 'counted from your request: say in the checklist when the e-mail arrived',
  whileAway: (what: string) => `While you were away: ${what}`,
  /** Whom to call. */
  call: (phone: string, email?: string) =>
    email ? `Call ${phone}, or write to ${email}.` : `Call ${phone}.`,
};
