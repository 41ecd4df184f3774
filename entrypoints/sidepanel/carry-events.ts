import type { CarryEvents } from '../../components/carry/carry-events';
import { askWorker } from '../../lib/ask-worker';
import { browser } from '../../lib/browser';
import { backupName, backupOf, backupText } from '../../lib/carry/backup';
import { backupOfUnread } from '../../lib/carry/unread';
import { readAll } from '../../lib/facts/store';
import { exportFile } from './export-file';
import { readFile } from './read-file';

/** Files come and go here, in the panel; what changes anything is done by the worker. */
export function carryEvents(tell: typeof askWorker = askWorker): CarryEvents {
  let erased: Readonly<Record<string, unknown>> = {};
  return {
    async save(person) {
      const now = Date.now();
      const name = backupName(now, person === null ? 'backup' : 'one-person');
      await exportFile(name, backupText(backupOf((await readAll()).raw, person, now)), 'application/json');
      return name;
    },
    async saveUnread() {
      const now = Date.now();
      const name = backupName(now, 'unreadable');
      await exportFile(name, backupText(backupOfUnread((await readAll()).raw, now)), 'application/json');
      return name;
    },
    startAnew: () => tell({ kind: 'startAnew' }),
    read: readFile,
    bringIn: (text) => tell({ kind: 'importRecords', text }),
    async erase(person) {
      const gone = await tell({ kind: 'erase', person });
      // What was erased before stays within reach; of the same record, the later one counts.
      erased = { ...erased, ...gone };
      return Object.keys(gone).length;
    },
    erased: () => Object.keys(erased).length,
    async putBack() {
      await tell({ kind: 'putBack', records: { ...erased } });
      erased = {};
    },
    async openPrint() {
      await browser.tabs.create({ url: browser.runtime.getURL('/printed.html') });
    },
    remindWhen: (deadline, reminders) => tell({ kind: 'remindWhen', deadline, reminders: [...reminders] }),
  };
}
