/**
 * What is noted of a practice, in session storage: `practice:<tab>`, in one record that goes with the page. It is no kind
 * of memory: nothing that reads memory (people, backup, badge, alarm, reminders) can come upon it.
 */
import * as z from 'zod/mini';
import { detection } from '../message-list';
import { PAGE_IDS, type PageId } from '../pages/page';
import { type FactEntry, type FactRecords, factKey, readRecords } from './record';
import { type FactState, factStateOf } from './state';
import type { TabRecord } from './tab';

/** Whom it is noted for: nobody there is, and on no roster. */
export const TRAINEE = 'practice';

/**
 * `ahead`: how far practice time is ahead of the clock, in milliseconds. `facts`: as memory has them. `detection`: null
 * at the practice desk, which no portal has.
 */
const practiceRecord = z.object({
  v: z.literal(1),
  ahead: z.number(),
  facts: z.record(z.string(), z.unknown()),
  detection: z.nullable(detection),
  picked: z.optional(z.enum(PAGE_IDS)),
});
export type Practice = Readonly<z.infer<typeof practiceRecord>>;

export const FRESH: Practice = { v: 1, ahead: 0, facts: {}, detection: null };

export function practiceKey(tab: number): string {
  return `practice:${tab}`;
}

/** Null: no practice is held there. */
export function readPractice(raw: unknown): Practice | null {
  const record = practiceRecord.safeParse(raw);
  return record.success ? record.data : null;
}

/** What holds for the trainee. */
export function practisedFacts({ facts }: Practice): FactState {
  return factStateOf(readRecords(facts).facts, TRAINEE);
}

/** The practice with what `entriesFrom` makes of its records, by the rules that hold for everybody. */
export function withEntries(
  practice: Practice,
  entriesFrom: (records: FactRecords) => readonly FactEntry[],
): Practice {
  const entries = entriesFrom(readRecords(practice.facts));
  const added = Object.fromEntries(entries.map(({ key, record }) => [factKey(key), record]));
  return { ...practice, facts: { ...practice.facts, ...added } };
}

/** The practice once this was seen. What the trainee picked holds until another screen is seen. */
export function afterSeeing(
  before: Practice,
  seen: { readonly detection: TabRecord['detection'] | null; readonly ahead: number },
): Practice {
  const { picked, ...rest } = before;
  const same = JSON.stringify(before.detection) === JSON.stringify(seen.detection);
  return { ...rest, ...seen, ...(same && picked && { picked }) };
}

export function afterPicking({ picked: _, ...rest }: Practice, page: PageId | null): Practice {
  return page === null ? rest : { ...rest, picked: page };
}
