/** What the worker does to the roster: who there is, who is chosen, whose it is what waits. It alone writes. */
import { cleanAlias } from './alias';
import type { Memory } from './memory';
import { ownerAfterChoosing, ownerKey } from './owner';
import { CHOSEN, choosing, type PersonRecord, personKey } from './person';
import { factKey } from './record';
import { roundsOf } from './rounds';
import { alone, readAll, readOwners, readTabOwner, remove, write, writePassing, writeShared } from './store';
import { forgetBefore, noteBefore, putBefore } from './take-back';
import type { Shared } from './workstation';

/** `tab`: the one beside the panel. If nobody has signed in there yet, it becomes theirs. */
export function choosePerson(person: string | null, tab: number | undefined, now: number): Promise<void> {
  return withMemory(async ({ people }) => {
    if (person !== null && !people.all.has(person)) return;
    await write(choosing(person, now));
    await forgetBefore();
    if (person !== null && tab !== undefined) await giveTab(tab, person);
  });
}

/** Puts somebody on the roster and chooses them. */
export function addPerson(alias: string, tab: number | undefined, now: number): Promise<void> {
  return withMemory(async () => {
    const person = crypto.randomUUID();
    const record: PersonRecord = { v: 1, saved: now, alias: cleanAlias(alias) };
    await write({ [personKey(person)]: record, ...choosing(person, now) });
    await forgetBefore();
    if (tab !== undefined) await giveTab(tab, person);
  });
}

async function giveTab(tab: number, person: string): Promise<void> {
  const owner = ownerAfterChoosing(await readTabOwner(tab), person);
  if (owner) await writePassing({ [ownerKey(tab)]: owner });
}

/** Gives somebody on the roster another name. */
export function renamePerson(person: string, alias: string, now: number): Promise<void> {
  return change(person, now, () => ({ alias: cleanAlias(alias) }));
}

/** Takes somebody off the roster; what is noted of them is kept, and can be brought back. */
export function removePerson(person: string, now: number): Promise<void> {
  return withMemory(async (memory) => {
    const { people } = memory;
    const record = people.all.get(person);
    if (!record) return;
    await noteBefore(memory, [personKey(person), CHOSEN]);
    const gone: PersonRecord = { ...record, saved: savedAfter(record, now), gone: true };
    const [next, ...others] = [...people.all.keys()].filter((id) => id !== person);
    // One who is left alone need not be chosen.
    const left = others.length === 0 ? next : people.chosen === person ? null : undefined;
    await write({ [personKey(person)]: gone, ...(left === undefined ? {} : choosing(left, now)) });
  });
}

export function restorePerson(person: string, now: number): Promise<void> {
  return change(person, now, ({ alias }) => ({ alias }));
}

/** What waits under `from` is noted for `person`, and the tab it was seen in is theirs. What they said stands. */
export function claim(from: string, person: string): Promise<void> {
  return withMemory(async (memory) => {
    const { people, records, waiting } = memory;
    if (!people.all.has(person)) return;
    const entries = waiting.get(from) ?? [];
    const news = entries.filter(({ key }) => roundsOf(records, person, key.fact).last === 0);
    const added = Object.fromEntries(
      news.map(({ key, record }) => [factKey({ ...key, person, round: 1 }), record]),
    );
    const old = entries.map(({ key }) => factKey(key));
    const tabs = Object.fromEntries([...(await readOwners())].filter(([, owner]) => owner.person === from));
    await noteBefore(memory, [...Object.keys(added), ...old], tabs);
    // Cut short, it waits once more, and can be claimed again.
    await write(added);
    await remove(old);
    const theirs = Object.entries(tabs).map(([key, owner]) => [key, { ...owner, person }]);
    await writePassing(Object.fromEntries(theirs));
  });
}

/** What waits under `from` is nobody's. */
export function drop(from: string): Promise<void> {
  return withMemory(async (memory) => {
    const keys = (memory.waiting.get(from) ?? []).map(({ key }) => factKey(key));
    await noteBefore(memory, keys);
    await remove(keys);
  });
}

/** Finished: everything of a person goes, and nobody is chosen. Their tabs show nothing new until the next sign-in. */
export function clearPerson(person: string, now: number): Promise<void> {
  return withMemory(async (memory) => {
    const theirs = Object.keys(memory.raw).filter((key) => isOf(person, key));
    await noteBefore(memory, [...theirs, CHOSEN]);
    // First, or what is seen next could be noted for whoever is left alone.
    await write(choosing(null, now));
    await remove(theirs);
  });
}

/** Takes back the last removal, claim, drop or clearing. */
export function takeBack(): Promise<void> {
  return withMemory(putBefore);
}

export function setShared(shared: Shared, now: number): Promise<void> {
  return alone('memory', () => writeShared(shared, now));
}

function change(
  person: string,
  now: number,
  to: (record: PersonRecord) => Pick<PersonRecord, 'alias'>,
): Promise<void> {
  return withMemory(async ({ people }) => {
    const record = people.all.get(person) ?? people.gone.get(person);
    if (!record) return;
    const next: PersonRecord = { v: 1, saved: savedAfter(record, now), ...to(record) };
    await write({ [personKey(person)]: next });
  });
}

/** A clock that was set back must not make a newer record look older than the one it replaces. */
function savedAfter({ saved }: PersonRecord, now: number): number {
  return Math.max(now, saved + 1);
}

function isOf(person: string, key: string): boolean {
  return key === personKey(person) || /^(?:fact|reminded):([^:]+):/.exec(key)?.[1] === person;
}

function withMemory(work: (memory: Memory) => Promise<void>): Promise<void> {
  return alone('memory', async () => work(await readAll()));
}
