import type { CarryEvents, FileRead } from '../../components/carry/carry-events';
import { browser } from '../../lib/browser';
import { aliasesIn } from '../../lib/carry/aliases';
import { backupName, backupOf, backupText } from '../../lib/carry/backup';
import { previewImport } from '../../lib/carry/preview-import';
import { type BackupFault, LARGEST_FILE, readBackup } from '../../lib/carry/read-backup';
import { readAll } from '../../lib/facts/store';
import { send } from '../../lib/messages';
import { saveFile } from './save-file';

/** Files come and go here, in the panel; what changes anything is done by the worker. */
export function carryEvents(tell: typeof send = send): CarryEvents {
  let erased: Readonly<Record<string, unknown>> = {};
  return {
    async save(person) {
      const now = Date.now();
      const name = backupName(now, person !== null);
      saveFile(name, backupText(backupOf((await readAll()).raw, person, now)), 'application/json');
      return name;
    },
    read,
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

async function read(file: File): Promise<FileRead | { readonly fault: BackupFault }> {
  // A giant is turned away before any of it is read.
  if (file.size > LARGEST_FILE) return { fault: 'too-big' };
  const text = await file.text();
  const found = readBackup(text, Date.now());
  if ('fault' in found) return found;
  const { raw } = await readAll();
  return {
    name: file.name,
    text,
    made: found.backup.made,
    preview: previewImport(raw, found.backup),
    aliases: aliasesIn(found.backup.records, raw),
  };
}
