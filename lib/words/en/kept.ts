import type { Unread } from '../../carry/unread';
import { counts } from './language';

const kinds: Readonly<Record<Unread['kind'], string>> = {
  fact: 'a note',
  person: 'who somebody is',
  reminder: 'a reminder that was given',
  setting: 'a setting',
  other: 'something of another version, or of nobody',
};

/** What a person must know of how their notes are kept: no room, not readable, gone. */
export const kept = {
  /** Said of what was just asked for. */
  notSaved:
    'Not saved: there is no room left for notes. Everything noted before is still here. Free some space on this computer, then do it again.',
  /** Said of what was just asked for: it was cut short, perhaps after it was written. */
  noAnswer: 'The browser cut this short. Look here whether it was saved; if not, do it again.',
  noRoom:
    'There is no room left for notes: the disk, or this browser’s share of it, is full. Everything noted before is still here; what is new is not noted.',

  unreadable: (count: number) =>
    `${counts.count(count, 'note', 'notes')} on this computer cannot be read. Kept as is, and not counted here.`,
  which: 'Show which',
  kinds,
  of: (what: string, who: string) => (who === '' ? what : `${who}: ${what}`),
  unreadableWhy: 'Damaged, or from a newer KASPER Guide: then an update brings them back.',
  saveUnread: 'Save these to a file',

  wiped: 'Your notes are gone from this browser',
  wipedWhy:
    'There were notes here, and nobody erased them in this guide. Something emptied the browser’s storage: a cleaning program, or a setting that clears data when the browser closes.',
  wayOut: 'Did you save a copy? Bring it in, and your notes are back.',
  bringIn: 'Bring in a copy',
  startAnew: 'I have none: start anew',
  nextTime:
    'So that it does not happen again: save a copy under “Keep and carry” before you close the browser, or ask your IT department to let this guide keep its data.',
  nextTimeByIt: 'So that it does not happen again: ask your IT department to let this guide keep its data.',

  usedBefore: 'I have used this guide here before',
  usedBeforeWhy:
    'Then this browser did not keep your notes: many work computers forget everything when the browser closes. The guide cannot get them back by itself.',
};
