/** What the worker does to the notes of a practice. It reads and writes no memory. */
import type { Detection, PageId } from '../pages/page';
import type { FactId } from './facts';
import {
  afterPicking,
  afterSeeing,
  FRESH,
  type Practice,
  practiceKey,
  practisedFacts,
  readPractice,
  TRAINEE,
  withEntries,
} from './practice';
import type { FactState } from './state';
import { alone, readPassing, removePassing, writePassing } from './store';
import { recordForTick, recordForUndo, recordsForPage, type Tick } from './writing';

export async function readPractised(tab: number): Promise<Practice | null> {
  return readPractice(await readPassing(practiceKey(tab)));
}

/** The practice page was opened, or practice begun again: nothing is noted. */
export function beginPractice(tab: number): Promise<void> {
  return alone('practice', () => writePassing({ [practiceKey(tab)]: FRESH }));
}

/** The practice page was left, or its tab closed. */
export function leavePractice(tab: number): Promise<void> {
  return alone('practice', () => removePassing(practiceKey(tab)));
}

/** Notes the facts that a drawn screen shows; answers all that holds for the trainee then. */
export async function rememberPractised(
  tab: number,
  seen: { readonly detection: Detection | null; readonly ahead: number },
  now: number,
): Promise<FactState> {
  const after = await change(tab, (before) => {
    const practice = afterSeeing(before, seen);
    const { detection } = seen;
    if (detection?.outcome !== 'page') return practice;
    const { page } = detection;
    return withEntries(practice, (records) => recordsForPage(records, TRAINEE, page, now + seen.ahead));
  });
  return practisedFacts(after);
}

export async function practiseTick(tab: number, tick: Tick, now: number): Promise<void> {
  await change(tab, (before) =>
    withEntries(before, (records) => oneOrNone(recordForTick(records, TRAINEE, tick, now + before.ahead))),
  );
}

export async function practiseUndo(tab: number, fact: FactId, now: number): Promise<void> {
  await change(tab, (before) =>
    withEntries(before, (records) => oneOrNone(recordForUndo(records, TRAINEE, fact, now + before.ahead))),
  );
}

export async function practisePick(tab: number, page: PageId | null): Promise<void> {
  await change(tab, (before) => afterPicking(before, page));
}

/** What is as it was is not written: no change is announced that is none. */
function change(tab: number, to: (before: Practice) => Practice): Promise<Practice> {
  return alone('practice', async () => {
    const before = await readPractised(tab);
    const after = to(before ?? FRESH);
    if (JSON.stringify(after) !== JSON.stringify(before)) await writePassing({ [practiceKey(tab)]: after });
    return after;
  });
}

const oneOrNone = <T>(entry: T | null): T[] => (entry === null ? [] : [entry]);
