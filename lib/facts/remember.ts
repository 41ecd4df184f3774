/** What the worker does to memory when something is seen or said: read, apply the rules of `writing.ts`, write. */
import type { Detection, PageId } from '../pages/page';
import type { FactId } from './facts';
import type { Memory } from './memory';
import { mayKeepFor, type Owner, ownerAfterSeeing, ownerKey } from './owner';
import { personToWriteFor } from './person';
import { practiceKey } from './practice';
import { type FactEntry, factKey } from './record';
import { type FactState, factStateOf } from './state';
import {
  alone,
  readAll,
  readManaged,
  readTabOwner,
  readTabRecord,
  removePassing,
  removeTabRecord,
  write,
  writePassing,
  writeTabRecord,
} from './store';
import { tabAfterPicking, tabAfterSeeing } from './tab';
import { isWaiting, waitingId } from './waiting';
import { recordForTick, recordForUndo, recordsForPage, type Tick } from './writing';

export interface Seen {
  readonly tab: {
    readonly id: number;
    readonly host: string;
    readonly isPrivate: boolean;
    readonly opener?: number | undefined;
  };
  readonly detection: Detection;
}

/**
 * Remembers where a tab is and, outside private windows, the facts which that screen shows, for whom the tab belongs
 * to; answers all that holds for them then. A screen that only looks like a page shows no facts. Where the tab is can be
 * noted at once; what is noted for good waits for the policy, which says where.
 */
export async function rememberScreen({ tab, detection }: Seen, now: number): Promise<FactState> {
  const { id, host, isPrivate } = tab;
  await alone('memory', async () => {
    const before = await readTabRecord(id);
    await writeTabRecord(id, tabAfterSeeing(before, { host, isPrivate, detection }, now));
  });
  await readManaged();
  return alone('memory', async () => {
    const memory = await readAll();
    if (isPrivate) return memory.facts;
    const owner = await ownerOf(tab, detection, memory);
    const { people, records } = memory;
    const target = owner
      ? { person: owner.person, write: {} }
      : personToWriteFor(people, crypto.randomUUID(), now);
    if (!target) return memory.facts;
    const known = factStateOf(records.facts, target.person);
    if (detection.outcome !== 'page') return known;
    if (owner && !mayKeepFor(people, owner.person)) return known;
    const facts = await writeEntries(
      memory,
      target,
      recordsForPage(records, target.person, detection.page, now),
    );
    if (!owner && facts.size > 0) {
      await writePassing({ [ownerKey(id)]: { v: 1, person: target.person, inside: true } satisfies Owner });
    }
    return facts;
  });
}

/** Whom the tab belongs to, now that this was seen in it; noted where it is new. */
async function ownerOf(
  { id, opener }: Seen['tab'],
  detection: Detection,
  memory: Memory,
): Promise<Owner | null> {
  const { people, inForce } = memory;
  const mine = await readTabOwner(id);
  const inherited = mine ?? (opener === undefined ? null : await readTabOwner(opener));
  // Whoever erased everything on a computer of their own starts anew at once.
  const anew =
    inherited && people.all.size === 0 && inForce.shared.mode === 'off' && !isWaiting(inherited.person);
  const owner = ownerAfterSeeing(anew ? null : inherited, detection, people, waitingId(crypto.randomUUID()));
  if (owner && (owner.person !== mine?.person || owner.inside !== mine.inside)) {
    await writePassing({ [ownerKey(id)]: owner });
  }
  return owner;
}

/** The document of a tab was left. Whom the tab belongs to stays. */
export function forgetScreen(tab: number): Promise<void> {
  return alone('memory', () => removeTabRecord(tab));
}

/** The tab was closed. */
export function forgetTab(tab: number): Promise<void> {
  return alone('memory', async () => {
    await removeTabRecord(tab);
    await removePassing(ownerKey(tab));
    await removePassing(practiceKey(tab));
  });
}

export function rememberTick(tick: Tick, now: number): Promise<void> {
  return alone('memory', async () => {
    const memory = await readAll();
    await writeFor(memory, now, (person) => {
      const entry = recordForTick(memory.records, person, tick, now);
      if (!entry) console.warn('A tick that the list of facts does not allow was ignored:', tick.fact);
      return oneOrNone(entry);
    });
  });
}

export function rememberUndo(fact: FactId, now: number): Promise<void> {
  return alone('memory', async () => {
    const memory = await readAll();
    await writeFor(memory, now, (person) => oneOrNone(recordForUndo(memory.records, person, fact, now)));
  });
}

export function rememberPick(tab: number, page: PageId | null): Promise<void> {
  return alone('memory', async () => {
    const before = await readTabRecord(tab);
    if (before) await writeTabRecord(tab, tabAfterPicking(before, page));
  });
}

function oneOrNone(entry: FactEntry | null): FactEntry[] {
  return entry ? [entry] : [];
}

/** Writes the records of the chosen person; the first one makes that person. */
async function writeFor(
  memory: Memory,
  now: number,
  entriesFor: (person: string) => readonly FactEntry[],
): Promise<void> {
  const target = personToWriteFor(memory.people, crypto.randomUUID(), now);
  if (target) await writeEntries(memory, target, entriesFor(target.person));
}

/** Writes records of one person, and what makes that person; answers what holds for them then. */
async function writeEntries(
  memory: Memory,
  target: NonNullable<ReturnType<typeof personToWriteFor>>,
  entries: readonly FactEntry[],
): Promise<FactState> {
  const records = Object.fromEntries(entries.map(({ key, record }) => [factKey(key), record]));
  if (entries.length > 0) await write({ ...target.write, ...records });
  const untouched = memory.records.facts.filter(({ key }) => !(factKey(key) in records));
  return factStateOf([...untouched, ...entries], target.person);
}
