/** The storage of the browser: facts for good (`local`), tabs as long as the browser runs (`session`). No rules here. */
import { browser } from '../browser';
import { type Memory, readMemory } from './memory';
import { readTab, type TabRecord, tabKey, tabOfKey } from './tab';

export async function readAll(): Promise<Memory> {
  return readMemory(await browser.storage.local.get(null));
}

/** Writes records by key; others stay as they are. Nothing to write is written as nothing: no change is announced. */
export async function write(records: Readonly<Record<string, unknown>>): Promise<void> {
  if (Object.keys(records).length > 0) await browser.storage.local.set({ ...records });
}

export async function readTabRecord(tab: number): Promise<TabRecord | null> {
  const key = tabKey(tab);
  return readTab((await browser.storage.session.get(key))[key]);
}

export async function writeTabRecord(tab: number, record: TabRecord): Promise<void> {
  await browser.storage.session.set({ [tabKey(tab)]: record });
}

export async function removeTabRecord(tab: number): Promise<void> {
  await browser.storage.session.remove(tabKey(tab));
}

/** The tabs of which it is known where they are. */
export async function portalTabs(): Promise<readonly number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all).flatMap((key) => tabOfKey(key) ?? []);
}

/** Calls `listener` after each change of either storage; hands back a function that stops it. */
export function subscribe(listener: (area: 'local' | 'session') => void): () => void {
  const heard = (_: unknown, area: string) => {
    if (area === 'local' || area === 'session') listener(area);
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/**
 * Does `work` while nobody else works on the same: reading what is there and writing what follows from it must not be
 * interleaved, or a page could write over what the person just said, or a reminder come twice. The browser holds the
 * lock and frees it when the worker is killed.
 */
export function alone<T>(on: 'memory' | 'time', work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`kasper-guide:${on}`, work);
}
