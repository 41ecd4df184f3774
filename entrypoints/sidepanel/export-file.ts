import { readAll } from '../../lib/facts/store';
import { saveFile } from './save-file';

/**
 * The one way out for files with what is noted or seen. Rejects where an IT department has closed it, whatever a page that was
 * drawn earlier still offers.
 */
export async function exportFile(name: string, text: string, type: string): Promise<void> {
  if (!(await readAll()).inForce.mayExport) throw new Error('No files may be made here.');
  saveFile(name, text, type);
}
