import type { FactId } from '../../facts/facts';
import { counts } from './language';

/** Moments the panel asks for. `now`: the first choice. */
interface Moment {
  readonly question: string;
  readonly now: string;
  readonly known: (when: string) => string;
}

const moments: Readonly<Partial<Record<FactId, Moment>>> = {
  'activation-mail-arrived': {
    question: 'When did the activation e-mail arrive?',
    now: 'Just now',
    known: (when) => `The e-mail arrived ${when}.`,
  },
  'password-set': {
    question: 'When did you set this KOG password?',
    now: 'Just now',
    known: (when) => `Set ${when}.`,
  },
};

/** The person's own tick, said as they would say it. */
const ticks: Readonly<Partial<Record<FactId, string>>> = {
  'kog-requested': 'I have sent it',
  'kog-activated': 'My account is active',
  'signed-in': 'I am signed in',
  'onboarding-reached': 'I am on that screen',
  'request-begun': 'My request has begun',
  'request-submitted': 'I have submitted it',
  'papers-mailed': 'I have mailed them',
  'welcome-mail-arrived': 'The welcome e-mail is here',
  'certificate-downloaded': 'I have the certificate',
  'certificate-uploaded': 'I have uploaded it',
  'asked-business-office': 'I have asked the Business Office',
};

export const panel = {
  title: 'KASPER Guide',
  unofficial: 'unofficial',
  privateWindow: 'Private window: the guide speaks, but notes nothing of what it sees here.',
  policyIgnored: (names: readonly string[]) =>
    `A setting of your IT department was passed over, for it cannot be understood: ${counts.list(names)}.`,
  failed: 'That could not be saved. Close this panel, open it again, and try once more.',
  notRead: 'Your checklist cannot be read. Close this panel and open it again.',

  yourNext: 'Your next step',
  onScreen: 'On this screen',
  follows: (title: string) => `Then: ${title}`,
  tick: 'I have done this',
  ticks,
  ticksItself: 'The guide ticks this off by itself once you go on.',
  /** Where the guide sees nothing of the portal, and there is no button. */
  ticksWithLater: 'It counts as done once you tick off a later step.',
  choices: { upload: 'I upload', mail: 'I mail' } as Readonly<Record<string, string>>,
  assumesNew: 'This assumes that you never had a KASPER account.',
  assumesChange: 'Do I need one?',
  exemptFirst: 'Nothing to do',
  mayNeed: 'What you may still need:',
  comesAfter: (titles: readonly string[]) => `Comes after: ${titles.join('; ')}`,
  finishedTitle: 'Done: welcome to KASPER',
  finishedWhy: 'The welcome e-mail is there, so your registration is complete.',

  moments,
  otherTime: 'Another time',
  whenLabel: 'Day and time',
  save: 'Save',
  correct: 'Correct it',
  notYet: 'That cannot be. Choose a time up to now.',

  showSentence: 'Official sentence',
  showSentences: 'Official sentences',
  from: 'From',
  inOurWords: 'In our words:',
  olderPage: 'This page speaks of the older system; your screen may differ.',
  read: (day: string) => `We read a stored copy on ${day}.`,
  /** Said at the step itself, not only with the sentence. */
  readLongAgo: (day: string) =>
    `What this stands on was read on ${day}, over a year ago. Look at the official page: it may have changed.`,

  checklist: 'Your checklist',
  progress: (done: number, of: number) => `${done} of ${of} done`,
  showDone: 'All done: show the steps',
  done: 'Done',
  next: 'Next',
  later: 'Later',
  seen: (when: string) => `Seen on the screen, ${when}`,
  said: (when: string) => `Ticked by you, ${when}`,
  undo: 'Not done after all',
  undoAlso: (facts: readonly string[]) => `This also takes back: ${counts.list(facts)}.`,
  undone: (facts: readonly string[]) => `Taken back: ${counts.list(facts)}.`,
  putBack: 'Put it back',
  isBack: 'It is back.',
  noted: (fact: string) => `Noted: ${fact}.`,
  anyTime: 'When you need it',

  footerUnofficial: 'Unofficial. Not affiliated with the Commonwealth of Kentucky.',
  footerPrivate: 'Nothing leaves this browser.',
};
