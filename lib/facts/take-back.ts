/** The last thing done to the roster, so that it can be taken back. In session storage: gone with the browser. */
import * as z from 'zod/mini';
import type { Memory } from './memory';
import { mergeRecords } from './merge';
import { ownersIn } from './owner';
import { readRecords } from './record';
import { readOwners, readPassing, remove, removePassing, write, writePassing } from './store';

/** `put`: records as they were; `remove`: keys that were not there; `tabs`: whose they were, by their keys. */
const takeBackRecord = z.object({
  v: z.literal(1),
  put: z.record(z.string(), z.unknown()),
  remove: z.array(z.string()),
  tabs: z.record(z.string(), z.unknown()),
});
const KEY = 'take-back';

/** Notes how `keys` and `tabs` stand before they are changed. */
export async function noteBefore(
  { raw }: Memory,
  keys: readonly string[],
  tabs: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const there = keys.filter((key) => raw[key] !== undefined);
  const record: z.infer<typeof takeBackRecord> = {
    v: 1,
    put: Object.fromEntries(there.map((key) => [key, raw[key]])),
    remove: keys.filter((key) => raw[key] === undefined),
    tabs: { ...tabs },
  };
  await writePassing({ [KEY]: record });
}

/** From now on nothing can be taken back: what was cleared must not wait for the next person. */
export function forgetBefore(): Promise<void> {
  return removePassing(KEY);
}

/** Puts everything back as it was before. A fact said or seen since then is merged with it; a closed tab stays closed. */
export async function putBefore({ raw }: Memory): Promise<void> {
  const noted = takeBackRecord.safeParse(await readPassing(KEY));
  if (!noted.success) return;
  const { put, remove: added, tabs } = noted.data;
  const open = await readOwners();
  // First what was there: if it finds no room, nothing else is lost for it.
  await write(Object.fromEntries(Object.entries(put).map(([key, was]) => [key, merged(key, raw[key], was)])));
  await remove(added);
  const still = [...ownersIn(tabs)].filter(([key]) => open.has(key));
  await writePassing(Object.fromEntries(still));
  await forgetBefore();
}

function merged(key: string, is: unknown, was: unknown): unknown {
  const [one] = readRecords({ [key]: is }).facts;
  const [other] = readRecords({ [key]: was }).facts;
  return one && other ? mergeRecords(one.record, other.record) : was;
}
