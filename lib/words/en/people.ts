import type { SharedMode } from '../../facts/workstation-modes';
import { counts } from './language';

const modes: Readonly<Record<SharedMode, string>> = {
  off: 'No, it is mine alone, or everybody has a browser of their own',
  'finish-and-clear': 'Yes: keep notes until somebody clicks “Finish and clear”',
  'nothing-on-disk': 'Yes: keep nothing on the disk. Notes are gone when the browser is closed',
};

const sharedSet: Readonly<Record<SharedMode, string>> = {
  off: 'Notes are kept on this computer.',
  'finish-and-clear': 'Set. When you have finished, click “Finish and clear”.',
  'nothing-on-disk': 'Set. Notes are in memory alone now, and gone when the browser is closed.',
};

/** Who there is, whose turn it is, a shared computer, everybody on one page. */
export const people = {
  title: 'Who this is for',
  who: 'For',
  forOne: (name: string) => `For: ${name}`,
  /** `alone`: there is nobody to mix them up with. */
  name: (alias: string, alone = false) => alias || (alone ? 'you' : 'No name yet'),
  nobody: 'Choose a person',
  ask: 'Whose turn is it? Choose a person first. Until then, what the guide sees waits here.',
  nowFor: (name: string) => `Now for ${name}.`,
  nowNobody: 'Nobody is chosen. What the guide sees waits until somebody says whose it is.',

  manage: 'People and this computer',
  manageOne: 'Add a person',
  alias: 'Your name here',
  newPerson: 'Add a person',
  aliasWhy: 'A first name or initials will do. It stays in this browser.',
  add: 'Add',
  added: (alias: string) => `Added. Now for ${alias}.`,
  rename: 'Rename',
  newName: (name: string) => `New name for ${name}`,
  save: 'Save',
  renamed: (alias: string) => `Now called ${alias}.`,
  remove: 'Remove',
  removed: (name: string) => `${name} was removed. The notes are kept.`,
  removedOnes: 'Removed',
  restore: 'Bring back',
  restored: (name: string) => `${name} is back.`,
  takeBack: 'Undo',
  takenBack: 'It is as it was before.',

  tabOf: (name: string) => `This tab is ${name}’s: what it shows is noted for ${name}.`,
  switchTo: (name: string) => `Switch to ${name}`,
  waiting: 'Seen while nobody was chosen:',
  whose: 'Whose is it?',
  claim: (name: string) => `It is ${name}’s`,
  claimed: (name: string) => `Noted for ${name}.`,
  drop: 'Drop it',
  dropped: 'Dropped.',

  shared: 'Do several people use this browser?',
  sharedByPolicy: 'Your IT department has set this.',
  modes,
  sharedSet,
  hideAfter: 'Hide the panel when nobody uses it for',
  minutes: (n: number) => counts.length(n, 'minute'),
  /** An IT department has set it. */
  hideAfterSet: (n: number) =>
    `The panel hides itself when nobody uses it for ${counts.length(n, 'minute')}: your IT department has set this.`,
  finish: 'Finish and clear',
  finishAsk: (name: string) =>
    `Erase everything noted for ${name} in this browser? This does not sign you out of KOG or KASPER.`,
  finishYes: 'Yes, erase it',
  keep: 'Keep it',
  cleared: 'Erased. You can undo this until somebody is chosen or the browser is closed.',
  hidden: 'Hidden, for nobody has used it for a while.',
  show: 'Show',

  openOverview: 'See everybody on one page',
  overview: {
    title: 'Everybody',
    summary: (all: number, attention: number) =>
      `${counts.count(all, 'person', 'people')}. ${attention === 0 ? 'Nobody needs attention.' : `${counts.count(attention, 'needs', 'need')} attention.`}`,
    columns: { name: 'Person', step: 'Next step', due: 'Next deadline', state: 'State' },
    sortHint: 'Click a heading to sort.',
    states: {
      attention: 'Needs attention',
      'under-way': 'On the way',
      'not-begun': 'Not begun',
      holder: 'Has an account',
      finished: 'Done',
      exempt: 'Needs no account',
    },
    nothingLeft: 'Nothing left to do',
    noDeadline: 'None',
    late: 'Late',
    empty: 'Nobody is on the list yet. Add people in the panel.',
    waiting: (n: number) =>
      `${counts.count(n, 'sign-in was', 'sign-ins were')} seen while nobody was chosen. Say in the panel whose.`,
    asOf: (when: string) => `As of ${when}`,
  },
};
