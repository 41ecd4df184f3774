/**
 * The storage of the browser: memory for good (`local`), tabs as long as the browser runs (`session`). On a shared
 * computer that is to keep nothing on its disk, memory stands in `session`, too: decided here and nowhere else.
 */
import { browser } from '../browser';
import { isMemory, type Memory, readMemory } from './memory';
import { isFull, NoRoom } from './no-room';
import { type Owner, ownerKey, ownersIn, readOwner } from './owner';
import { CHOSEN, PERSON } from './person';
import { readPolicy } from './policy';
import { readTab, type TabRecord, tabKey, tabOfKey } from './tab';
import { forgetInTrace } from './trace';
import { readShared, recordForShared, SHARED, type Shared } from './workstation';

type Records = Readonly<Record<string, unknown>>;

const NO_ROOM = 'no-room';

/** `policy`: what is to be taken for the browser's, if it is not to be waited for. */
export async function readAll(policy?: Records): Promise<Memory> {
  const [lasting, managed] = await Promise.all([browser.storage.local.get(null), policy ?? readManaged()]);
  // A reminder that was given and found no room to be noted counts all the same.
  const passing = keepsNothing(lasting, managed) ? isMemory : (key: string) => key.startsWith('reminded:');
  return readMemory({ ...lasting, ...only(await browser.storage.session.get(null), passing) }, managed);
}

/**
 * What the browser's policy sets for us. Firefox rejects where there is none. Chromium answers this alone only when it
 * has looked for its policies, seconds after its start: nobody may be kept waiting meanwhile for want of a lock.
 */
export function readManaged(): Promise<Records> {
  return browser.storage.managed.get(null).catch((error: unknown) => {
    if (!/manifest not found/i.test(String(error))) console.warn('The policy could not be read:', error);
    return {};
  });
}

/**
 * Writes records by key, all of them or none; others stay as they are. Nothing to write is written as nothing: no change
 * is announced. Rejects with `NoRoom` where the storage is full; the panel is told of it until a write succeeds.
 */
export async function write(records: Records): Promise<void> {
  if (Object.keys(records).length === 0) return;
  try {
    await put({ ...(await browser.storage.local.get(SHARED)), ...records }, records);
  } catch (error) {
    if (!isFull(error)) throw error;
    await browser.storage.session.set({ [NO_ROOM]: true }).catch(() => undefined);
    throw new NoRoom();
  }
  await browser.storage.session.remove(NO_ROOM);
}

/** What is refused is refused whole: one `set` for each storage, and the one that holds the settings comes last. */
async function put(settings: Records, records: Records): Promise<void> {
  const nothing = keepsNothing(settings, await readManaged());
  const passing = only(records, (key) => nothing && isMovable(key));
  const lasting = only(records, (key) => !(key in passing));
  if (Object.keys(passing).length > 0) await browser.storage.session.set(passing);
  if (Object.keys(lasting).length > 0) await browser.storage.local.set(lasting);
}

/** Whether something could lately not be noted, for there was no room. */
export async function hadNoRoom(): Promise<boolean> {
  return (await readPassing(NO_ROOM)) === true;
}

/** The ids of all of whom there is a record on the disk, readable or not. */
export async function peopleOnDisk(): Promise<readonly string[]> {
  const lasting = Object.keys(await browser.storage.local.get(null));
  return lasting.filter((key) => key.startsWith(PERSON)).map((key) => key.slice(PERSON.length));
}

/** Removes records of memory by key, for good, wherever they stand. */
export async function remove(keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await forgetInTrace(keys);
  await browser.storage.local.remove([...keys]);
  await browser.storage.session.remove(keys.filter(isMemory));
}

/** Sets what is kept where. What is noted already goes along; cut short at any point, nothing is lost. */
export async function writeShared(shared: Shared, now: number): Promise<void> {
  const { raw } = await readAll();
  await write({ ...only(raw, isMovable), [SHARED]: recordForShared(shared, now) });
  await settlePlaces();
}

/**
 * Brings all that is noted to where it belongs, off the disk or onto it: the mode or the policy may have changed, or a
 * move was cut short. What stands in the right place already is the newer copy.
 */
export async function settlePlaces(): Promise<void> {
  const lasting = await browser.storage.local.get(null);
  const passing = keepsNothing(lasting, await readManaged());
  const [from, to] = passing
    ? [browser.storage.local, browser.storage.session]
    : [browser.storage.session, browser.storage.local];
  const moved = only(await from.get(null), isMovable);
  const keys = Object.keys(moved);
  if (keys.length === 0) return;
  const there = await to.get(null);
  await to.set(only(moved, (key) => !(key in there)));
  if (passing) await forgetInTrace(keys);
  await from.remove(keys);
}

const isMovable = (key: string) => isMemory(key) && !isOfComputer(key);

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
  return [...(await seenTabs()).keys()];
}

/** What is known of each of them. */
export async function seenTabs(): Promise<ReadonlyMap<number, TabRecord>> {
  const all = Object.entries(await browser.storage.session.get(null));
  return new Map(
    all.flatMap(([key, raw]) => {
      const tab = tabOfKey(key);
      const record = readTab(raw);
      return tab === null || record === null ? [] : [[tab, record] as const];
    }),
  );
}

/** The portal tab in which something was seen last; null: there is none. */
export async function latestPortalTab(): Promise<number | null> {
  const seen = [...(await seenTabs())];
  return seen.sort(([, one], [, other]) => other.at - one.at)[0]?.[0] ?? null;
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
export function alone<T>(on: 'memory' | 'time' | 'practice' | 'hosts', work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`kasper-guide:${on}`, work);
}
