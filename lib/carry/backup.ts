import { unreadableKeys } from './legible';
import { personOfKey } from './record-key';

/**
 * A copy of what is kept on one computer, as it stands in a file. `records`: storage key → record, as it is stored.
 * `unreadable`: the same for what this version could not read; it is carried along as it is. `made`: an instant in ms.
 */
export interface Backup {
  readonly app: typeof APP;
  readonly v: typeof VERSION;
  readonly made: number;
  readonly records: Readonly<Record<string, unknown>>;
  readonly unreadable: Readonly<Record<string, unknown>>;
}

export const APP = 'kasper-guide';
export const VERSION = 1;

/** The backup of everything, or of one person alone: settings belong to the computer and are not handed over. */
export function backupOf(raw: Readonly<Record<string, unknown>>, person: string | null, now: number): Backup {
  const mine = Object.entries(raw).filter(([key]) => person === null || personOfKey(key) === person);
  const strange = unreadableKeys(raw);
  return {
    app: APP,
    v: VERSION,
    made: now,
    records: Object.fromEntries(mine.filter(([key]) => !strange.has(key))),
    unreadable: Object.fromEntries(mine.filter(([key]) => strange.has(key))),
  };
}

/** The file, for people to read, too. */
export function backupText(backup: Backup): string {
  return `${JSON.stringify(backup, null, 1)}\n`;
}

/** Named after the day it was made, where this computer is; never after the person. */
export function backupName(now: number, of: 'backup' | 'one-person' | 'unreadable'): string {
  const day = new Date(now);
  const two = (n: number) => String(n).padStart(2, '0');
  const written = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  return `kasper-guide-${of}-${written}.json`;
}
