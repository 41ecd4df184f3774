import type { Outcome, Question, Reason } from '../../guide/triage/rules';
import { counts } from './language';

interface QuestionWords {
  readonly ask: string;
  readonly hint?: string;
  /** In the list of answers given. */
  readonly short: string;
  readonly answers: Readonly<Record<string, string>>;
}

const UNKNOWN = 'I don’t know';
const yesNo = { yes: 'Yes', no: 'No', unknown: UNKNOWN };

const questions: Readonly<Record<Question, QuestionWords>> = {
  'kasper-account': {
    ask: 'Have you had a KASPER account before?',
    short: 'Had a KASPER account before',
    answers: { none: 'No, never', holder: 'Yes', unknown: UNKNOWN },
  },
  'kasper-logged-on': {
    ask: 'Have you logged on to KASPER since April 2019?',
    short: 'Logged on to KASPER since April 2019',
    answers: yesNo,
  },
  'kasper-moved-to-kog': {
    ask: 'Have you moved your KASPER account to KOG?',
    hint: 'KOG is the Kentucky Online Gateway, the Cabinet’s new secure portal.',
    short: 'Moved it to KOG',
    answers: yesNo,
  },
  workplace: {
    ask: 'Where do you work?',
    hint: 'In more than one place? Go through the questions for each of them.',
    short: 'Place of work',
    answers: {
      community: 'Community pharmacy',
      hospital: 'Hospital pharmacy',
      'long-term-care': 'Long-term care pharmacy',
      'non-dispensing': 'Non-dispensing pharmacy',
      consultant: 'As a consultant pharmacist',
      industry: 'Industry',
      academia: 'Academia',
      government: 'Government',
      'out-of-state': 'Pharmacy out of state',
      'integrated-system': 'Where KASPER is reached through an integrated system',
      'not-employed': 'Not employed as a pharmacist now',
    },
  },
  'dea-registration': {
    ask: 'Does the place where you work hold a DEA registration?',
    hint: 'The kind of place alone decides nothing; its registration does. If there is no such place, answer “No”.',
    short: 'The place holds a DEA registration',
    answers: yesNo,
  },
  'may-dispense-controlled': {
    ask: 'Are you authorized to dispense controlled substances?',
    short: 'Authorized to dispense controlled substances',
    answers: yesNo,
  },
};

const outcomes: Readonly<Record<Outcome, string>> = {
  'must-register': 'Yes: you must register',
  exempt: 'No: by your answers, you are exempt',
  holder: 'You have an account already',
  inactivated: 'By your answers, your account is inactivated',
  'not-said': 'The official page does not say',
};

const reasons: Readonly<Record<Reason, string>> = {
  'must-register':
    'By your answers, the official page says: register, and maintain the account. Your checklist leads you there.',
  exempt:
    'The page names one exemption: the place of employment has no DEA registration. Does that change? Then change your answer.',
  holder: 'Do not create another one. You no longer have access? Ask the KASPER Business Office.',
  welcomed: 'The welcome e-mail is there, so your registration is complete.',
  inactivated:
    'So says the Board’s page, and to reapply. The Cabinet’s page says: do not create a new account. Before you create anything, ask the KASPER Business Office.',
  'account-unclear':
    'It does not say whether an account like yours has been inactivated. Before you create anything, ask the KASPER Business Office. Once you know more, change your answers.',
  'integrated-unclear':
    'One sentence exempts who works where there is no DEA registration. Another names those who have access through an integrated system, and whom that means is not clear. Ask the KASPER Business Office.',
  'dea-unknown':
    'The DEA registration of the place decides. Your place of work can tell you about it; then change your answer. Still in doubt? Ask the KASPER Business Office.',
  'authorization-unclear':
    'It obliges pharmacists who are authorized to dispense controlled substances. The one exemption it names does not fit your answers. Ask the KASPER Business Office.',
};

/** "Do I need an account?" */
export const triage = {
  title: 'Do I need an account?',
  intro: 'A few questions, one at a time. You can change each answer.',
  questions,
  outcomes,
  reasons,
  standsOn: 'What this stands on',
  answers: (n: number) => (n === 1 ? 'Your answer' : `Your ${counts.count(n, 'answer', 'answers')}`),
  answered: (when: string) => `as of ${when}`,
  change: 'Change',
  changeOf: (short: string) => `Change: ${short}`,
  leave: 'Leave it as it is',
  present: 'your answer now',
  print: 'Print this answer',
};
