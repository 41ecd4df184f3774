import type { BackupFault } from '../../carry/read-backup';
import { counts } from './language';

/** Every one ends in what happened: nothing. */
const faults: Readonly<Record<BackupFault, string>> = {
  'too-big': 'This file is too big to be a copy from KASPER Guide. Nothing was changed.',
  'not-ours':
    'This file is not a copy from KASPER Guide. Choose the file that “Save a copy” made. Nothing was changed.',
  'cut-off':
    'This file is damaged or cut off, so it cannot be read. Save the copy again. Nothing was changed.',
  newer:
    'This file is from a newer KASPER Guide. Update the extension here, then try again. Nothing was changed.',
  damaged: 'This file holds notes that are not as KASPER Guide writes them. Nothing was changed.',
  'forbidden-names': 'This file holds names that no copy from KASPER Guide has. Nothing was changed.',
  dates:
    'This file holds dates that cannot be right. Check the clock of both computers, then save the copy again. Nothing was changed.',
  alias: 'This file holds a name that is too long, or that is not plain text. Nothing was changed.',
};

const notes = (n: number) => counts.count(n, 'note', 'notes');

/** Backup, hand-over, erasing, the printed page. */
export const carry = {
  title: 'Keep and carry',
  summary: 'Reminders, print, copies, erase',
  nobody: 'Nothing is noted yet: there is nothing to print, copy or erase.',

  print: 'Print',
  printWhy: 'Your checklist, your dates and the official sentences, on paper or as PDF.',
  openPrint: 'Open the page to print',

  noExport: 'Your IT department has turned off copies, calendar files and printing here.',

  copies: 'Copies',
  saveWhy: 'A file with all notes of this browser. It stays on this computer unless you carry it elsewhere.',
  saveAll: 'Save a copy of everything',
  saveOne: (alias: string) => `Save a copy of ${nameOr(alias)} only`,
  saved: (file: string) => `Saved: ${file}`,
  saveFailed: 'The file could not be saved.',

  bringIn: 'Bring in a copy',
  bringInWhy: 'Nothing changes before you have seen what would change.',
  choose: 'Choose a file',
  faults,
  readFailed: 'This file cannot be opened. Nothing was changed.',
  preview: (file: string) => `What “${file}” would change`,
  made: (when: string) => `Saved ${when}.`,
  added: (n: number) => `${notes(n)} would be added`,
  newer: (n: number) => `${notes(n)} would be replaced by newer ones`,
  kept: (n: number) => `${notes(n)} here would stay: newer, or a setting of this computer`,
  same: (n: number) => `${notes(n)} would stay as they are: the same here and there`,
  unreadable: (n: number) => `${notes(n)} cannot be read by this version: kept as is`,
  nothingNew: 'Everything in this file is here already. There is nothing to change.',
  person: 'who it is',
  reminder: 'a reminder that was given',
  setting: 'a setting',
  about: (who: string) => `About ${who}:`,
  unnamed: 'a person without a name',
  apply: 'Bring it in',
  cancel: 'Leave all as it is',
  applied: (n: number) => (n === 0 ? 'Nothing had to be changed.' : `Done: ${notes(n)} brought in.`),
  failed: 'That could not be saved. Nothing was changed.',

  erase: 'Erase',
  eraseOne: (alias: string) => `Erase ${nameOr(alias)}`,
  eraseAll: 'Erase everything',
  sureOne: (alias: string) => `Erase all notes about ${nameOr(alias)}?`,
  sureAll: 'Erase all notes about everybody, and all settings?',
  undoUntil: 'You can put it back until you close this panel.',
  yes: 'Yes, erase',
  erased: (n: number) => `${notes(n)} erased.`,
  putBack: 'Put it back',
  isBack: 'It is back.',

  printed: {
    title: 'My way to a KASPER account',
    page: 'KASPER Guide (unofficial)',
    print: 'Print this page',
    madeOn: (when: string) => `As of ${when}.`,
    of: (alias: string) => `For: ${alias}.`,
    selfReported:
      'Self-reported: made from what was ticked, and from what was seen on the screens of this browser. It proves nothing, and it is not an official record.',
    unofficial: 'Unofficial. Not affiliated with the Commonwealth of Kentucky.',
    noPerson: 'Nobody is chosen in the panel, or nothing is noted yet: there is nothing to print.',
    notAnswered: 'Not answered.',
    answerOf: (day: string) =>
      `Self-reported: it follows from the answers below, as of ${day}, and is no official decision.`,
    steps: 'Steps',
    open: 'Not done',
    deadlines: 'Dates',
    noDeadlines: 'No time is running.',
    late: (when: string) => `Ended ${when}.`,
    desks: 'Whom to call',
    official: 'What the official pages say',
  },
};

/** What somebody is called, where they gave themselves a name. */
function nameOr(alias: string): string {
  return alias === '' ? 'this person' : alias;
}
