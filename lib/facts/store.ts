/**
 * The storage of the browser: memory for good (`local`), tabs as long as the browser runs (`session`). On a shared
 * computer that is to keep nothing on its disk, memory stands in `session`, too: decided here and nowhere else.
 */
import { browser } from '../browser';
import { isMemory, type Memory, readMemory } from './memory';
import { type Owner, ownerKey, ownersIn, readOwner } from './owner';
import { CHOSEN } from './person';
import { readPolicy } from './policy';
import { readTab, type TabRecord, tabKey, tabOfKey } from './tab';
import { readShared, recordForShared, SHARED, type Shared } from './workstation';

type Records = Readonly<Record<string, unknown>>;

export async function readAll(): Promise<Memory> {
  const [lasting, managed] = await Promise.all([browser.storage.local.get(null), readManaged()]);
  if (!keepsNothing(lasting, managed)) return readMemory(lasting, managed);
  return readMemory({ ...lasting, ...only(await browser.storage.session.get(null), isMemory) }, managed);
}

/** What the browser's policy sets for us. Firefox rejects where there is none. */
function readManaged(): Promise<Records> {
  return browser.storage.managed.get(null).catch((error: unknown) => {
    if (!/manifest not found/i.test(String(error))) console.warn('The policy could not be read:', error);
    return {};
  });
}

/** Writes records by key; others stay as they are. Nothing to write is written as nothing: no change is announced. */
export async function write(records: Records): Promise<void> {
  if (Object.keys(records).length === 0) return;
  if (!keepsNothing(await browser.storage.local.get(SHARED), await readManaged()))
    return browser.storage.local.set({ ...records });
  const ofComputer = only(records, isOfComputer);
  if (Object.keys(ofComputer).length > 0) await browser.storage.local.set(ofComputer);
  const passing = only(records, (key) => !isOfComputer(key));
  if (Object.keys(passing).length > 0) await browser.storage.session.set(passing);
}

/** Removes records of memory by key, for good, wherever they stand. */
export async function remove(keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await browser.storage.local.remove([...keys]);
  await browser.storage.session.remove(keys.filter(isMemory));
}

/** Sets what is kept where. What is noted already goes along. */
export async function writeShared(shared: Shared, now: number): Promise<void> {
  await browser.storage.local.set({ [SHARED]: recordForShared(shared, now) });
  await settlePlaces();
}

/** Brings all that is noted to where it belongs, off the disk or onto it: the mode or the policy may have changed. */
export async function settlePlaces(): Promise<void> {
  const lasting = await browser.storage.local.get(null);
  const passing = keepsNothing(lasting, await readManaged());
  const [from, to] = passing
    ? [browser.storage.local, browser.storage.session]
    : [browser.storage.session, browser.storage.local];
  const moved = only(await from.get(null), (key) => isMemory(key) && !isOfComputer(key));
  const keys = Object.keys(moved);
  if (keys.length === 0) return;
  await to.set(moved);
  await from.remove(keys);
}

function keepsNothing(lasting: Records, managed: Records): boolean {
  const mode = readPolicy(managed).policy.sharedWorkstation ?? readShared(lasting[SHARED]).mode;
  return mode === 'nothing-on-disk';
}

/** Settings are of this computer and about nobody; but who is chosen is somebody. */
function isOfComputer(key: string): boolean {
  return key.startsWith('setting:') && key !== CHOSEN;
}

function only(records: Records, wanted: (key: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(records).filter(([key]) => wanted(key)));
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

/** Whom a tab belongs to. */
export async function readTabOwner(tab: number): Promise<Owner | null> {
  const key = ownerKey(tab);
  return readOwner((await browser.storage.session.get(key))[key]);
}

export async function readOwners(): Promise<ReadonlyMap<string, Owner>> {
  return ownersIn(await browser.storage.session.get(null));
}

/** A record that goes with the browser: whom a tab belongs to (by its key), or what can be taken back. */
export async function readPassing(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export async function writePassing(records: Records): Promise<void> {
  if (Object.keys(records).length > 0) await browser.storage.session.set({ ...records });
}

export async function removePassing(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}

/** The tabs of which it is known where they are. */
export async function portalTabs(): Promise<readonly number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all).flatMap((key) => tabOfKey(key) ?? []);
}

/** Calls `listener` after each change of memory or of a tab; hands back a function that stops it. */
export function subscribe(listener: (what: 'memory' | 'tabs') => void): () => void {
  const heard = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' || area === 'managed') listener('memory');
    if (area === 'session') listener(Object.keys(changes).some(isMemory) ? 'memory' : 'tabs');
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
