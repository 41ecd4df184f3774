import type { FileRead } from '../../components/carry/carry-events';
import { aliasesIn } from '../../lib/carry/aliases';
import { previewImport } from '../../lib/carry/preview-import';
import { type BackupFault, LARGEST_FILE, readBackup } from '../../lib/carry/read-backup';
import { readAll } from '../../lib/facts/store';

/** Reads a copy that a person chose, and says what it would change here. Nothing is changed. */
export async function readFile(file: File): Promise<FileRead | { readonly fault: BackupFault }> {
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
