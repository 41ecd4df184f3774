import type { Worker } from '@playwright/test';
import { readMemory } from '../../scripts/chromium/memory';

/** What is noted for good; but for the version whose news was read, which each installation notes. */
export async function notesOf(worker: Worker): Promise<Readonly<Record<string, unknown>>> {
  const { 'setting:news': _, ...notes } = (await readMemory(worker)).lasting;
  return notes;
}
