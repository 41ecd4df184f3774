/** What the worker does to memory when something is seen or said: read, apply the rules of `writing.ts`, write. */
import type { Detection, PageId } from '../pages/page';
import type { FactId } from './facts';
import type { Memory } from './memory';
import { personToWriteFor } from './person';
import { type FactEntry, factKey } from './record';
import { type FactState, factStateOf } from './state';
import { alone, readAll, readTabRecord, removeTabRecord, write, writeTabRecord } from './store';
import { tabAfterPicking, tabAfterSeeing } from './tab';
import { recordForTick, recordForUndo, recordsForPage, type Tick } from './writing';

export interface Seen {
  readonly tab: { readonly id: number; readonly host: string; readonly isPrivate: boolean };
  readonly detection: Detection;
}

/**
 * Remembers where a tab is and, outside private windows, the facts which that screen shows; answers all that holds
 * then. A screen that only looks like a page (`sure: false`) shows no facts.
 */
export function rememberScreen({ tab, detection }: Seen, now: number): Promise<FactState> {
  return alone('memory', async () => {
    const before = await readTabRecord(tab.id);
    await writeTabRecord(tab.id, tabAfterSeeing(before, { ...tab, detection }, now));
    const memory = await readAll();
    if (tab.isPrivate || detection.outcome !== 'page' || !detection.sure) return memory.facts;
    const { page } = detection;
    return writeEntries(memory, now, (person) => recordsForPage(memory.records, person, page, now));
  });
}

/** The document of a tab was left, or the tab closed. */
export function forgetScreen(tab: number): Promise<void> {
  return alone('memory', () => removeTabRecord(tab));
}

export function rememberTick(tick: Tick, now: number): Promise<void> {
  return alone('memory', async () => {
    const memory = await readAll();
    await writeEntries(memory, now, (person) => {
      const entry = recordForTick(memory.records, person, tick, now);
      if (!entry) console.warn('A tick that the list of facts does not allow was ignored:', tick.fact);
      return oneOrNone(entry);
    });
  });
}

export function rememberUndo(fact: FactId, now: number): Promise<void> {
  return alone('memory', async () => {
    const memory = await readAll();
    await writeEntries(memory, now, (person) => oneOrNone(recordForUndo(memory.records, person, fact, now)));
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

/** Writes the records of the person whom it is about; the first one makes that person. Answers what holds then. */
async function writeEntries(
  memory: Memory,
  now: number,
  entriesFor: (person: string) => readonly FactEntry[],
): Promise<FactState> {
  const target = personToWriteFor(memory.people, crypto.randomUUID(), now);
  const entries = target ? entriesFor(target.person) : [];
  if (!target || entries.length === 0) return memory.facts;
  const records = Object.fromEntries(entries.map(({ key, record }) => [factKey(key), record]));
  await write({ ...target.write, ...records });
  const untouched = memory.records.facts.filter(({ key }) => !(factKey(key) in records));
  return factStateOf([...untouched, ...entries], target.person);
}
