/** What the worker does: takes a file in, erases, puts back. Nobody else writes meanwhile. */
import { CHOSEN } from '../facts/person';
import { alone, readAll, remove, write } from '../facts/store';
import { APP, VERSION } from './backup';
import { keysToErase } from './erase';
import { previewImport } from './preview-import';
import { type BackupFault, readBackup } from './read-backup';
import { isStorageKey } from './record-key';

export type Imported = { readonly written: number } | { readonly fault: BackupFault };

/** Takes in the text of a backup file, all of it or nothing. It is judged anew: what is here may have changed since. */
export function importBackup(text: string, now: number): Promise<Imported> {
  return alone('memory', async () => {
    const read = readBackup(text, now);
    if ('fault' in read) return read;
    const preview = previewImport((await readAll()).raw, read.backup);
    await write(preview.write);
    return { written: Object.keys(preview.write).length };
  });
}

/** Erases a person, or everything (null); answers what was erased, by which it can be put back. */
export function erase(person: string | null): Promise<Readonly<Record<string, unknown>>> {
  return alone('memory', async () => {
    const { raw } = await readAll();
    const keys = keysToErase(raw, person);
    await remove(keys);
    return Object.fromEntries(keys.map((key) => [key, raw[key]]));
  });
}

/** Puts back what was erased. What has been seen or said since is merged with it; who was chosen is chosen again. */
export function putBack(erased: Readonly<Record<string, unknown>>, now: number): Promise<void> {
  return alone('memory', async () => {
    const { raw } = await readAll();
    const records = Object.fromEntries(Object.entries(erased).filter(([key]) => isStorageKey(key)));
    const merged = previewImport(raw, { app: APP, v: VERSION, made: now, records, unreadable: {} }).write;
    const chosen = records[CHOSEN];
    await write(chosen === undefined ? merged : { ...merged, [CHOSEN]: chosen });
  });
}
