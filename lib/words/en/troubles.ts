import type { FactId } from '../../facts/facts';
import type { Told, TroubleId } from '../../guide/troubles';
import { dates } from './language';

export interface TroubleWords {
  /** As a person would say it. */
  readonly name: string;
  /** What may end it before anybody is called. */
  readonly first?: string;
  /** What to say on the phone, sentence by sentence. */
  readonly say: (told: Told) => readonly string[];
  /** What that means, in a catalogue that is not English: at the desks, English is spoken. */
  readonly meaning?: (told: Told) => readonly string[];
}

/** A sentence with the day of something, where it is known; with the hour, where hours count. */
const on = (fact: Told[FactId], says: (when: string) => string) => (fact ? [says(dates.day(fact.at))] : []);
const at = (fact: Told[FactId], says: (when: string) => string) =>
  fact ? [says(dates.dayAndTime(fact.at))] : [];
/** A sentence of a question that was answered with "no". */
const ifNo = (fact: Told[FactId], sentence: string) => (fact?.value === 'no' ? [sentence] : []);

const signUp = (told: Told) => at(told['kog-requested'], (when) => `I sent the KOG sign-up on ${when}.`);

const each: Readonly<Record<TroubleId, TroubleWords>> = {
  'no-activation-mail': {
    name: 'The activation e-mail does not come',
    first: 'KOG’s screen after the sign-up can send it again. The Board’s page links a KOG FAQ.',
    say: (told) => [
      'I need help with a new KOG account.',
      ...signUp(told),
      'The activation e-mail has not arrived. How do I get it?',
    ],
  },
  'four-hours-over': {
    name: 'The four hours to activate are over',
    first: 'KOG’s screen after the sign-up can send a new activation e-mail.',
    say: (told) => [
      'I need help with a new KOG account.',
      ...signUp(told),
      ...at(told['activation-mail-arrived'], (when) => `The activation e-mail arrived on ${when}.`),
      'I did not activate the account within four hours. How do I get a new activation e-mail?',
    ],
  },
  'forgotten-password': {
    name: 'I forgot my KOG password',
    first: 'At the KOG sign-in: your e-mail address, “Next”, then “Forgot Password?”.',
    say: (told) => [
      'I forgot the password of my KOG account, and “Forgot Password?” does not help me.',
      ...on(told['password-set'], (when) => `I set the password on ${when}.`),
      'How do I get back in?',
    ],
  },
  'locked-out': {
    name: 'KOG locked me out',
    first: 'At the KOG sign-in: your e-mail address, “Next”, then “Forgot Password?”.',
    say: (told) => [
      'My KOG account is locked, and “Forgot Password?” does not help me.',
      ...on(told['signed-in'], (when) => `I was signed in on ${when}.`),
      'How do I get back in?',
    ],
  },
  'no-welcome-mail': {
    name: 'No welcome e-mail within 14 days',
    first: 'The official page says to contact the office after 14 days.',
    say: (told) => [
      'I asked for a KASPER account.',
      ...on(told['request-submitted'], (when) => `I submitted the account request on ${when}.`),
      ...on(told['papers-mailed'], (when) => `I mailed the papers on ${when}.`),
      'The “Welcome to KASPER” e-mail has not arrived. How does my request stand?',
    ],
  },
  'lost-access': {
    name: 'I had a KASPER account and lost access',
    first: 'Create nothing before you have asked.',
    say: (told) => [
      'I have had a KASPER account, and I have no access to it now.',
      ...ifNo(told['kasper-logged-on'], 'I have not logged on to KASPER since April 2019.'),
      ...ifNo(told['kasper-moved-to-kog'], 'I have not moved the account to KOG.'),
      'The Cabinet’s page asks me not to create a new account. The Board’s page speaks of accounts inactivated since April 2019, and of reapplying.',
      'What do I do before I create anything?',
    ],
  },
  'system-problem': {
    name: 'KASPER does not work',
    say: () => ['I have a system problem with KASPER.', 'This is what I see on the screen:'],
  },
};

/** Which desk for which trouble, and what to say there. */
export const troubles = {
  title: 'What is the trouble?',
  each,
  toSay: 'On the phone, you can say:',
  copy: 'Copy these words',
  copied: 'The words are copied.',
};
