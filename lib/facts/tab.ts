import * as z from 'zod/mini';
import { detection } from '../message-list';
import { type Detection, PAGE_IDS, type PageId } from '../pages/page';

/**
 * Where a portal tab is, in session storage only (in memory, gone with the browser): ids of pages and signs, never text
 * of the page. `picked`: the page that the person says it is. `isPrivate`: a private window, of which no fact is kept.
 */
const tabRecord = z.object({
  v: z.literal(1),
  at: z.number(),
  host: z.string(),
  isPrivate: z.boolean(),
  detection,
  picked: z.optional(z.enum(PAGE_IDS)),
});
export type TabRecord = Readonly<z.infer<typeof tabRecord>>;

export function tabKey(tab: number): string {
  return `tab:${tab}`;
}

/** Null: not the key of a tab. */
export function tabOfKey(key: string): number | null {
  const [, tab] = /^tab:(\d+)$/.exec(key) ?? [];
  return tab === undefined ? null : Number(tab);
}

/** Null: nothing is known of the tab. */
export function readTab(raw: unknown): TabRecord | null {
  const record = tabRecord.safeParse(raw);
  return record.success ? record.data : null;
}

/**
 * The tab after a screen was seen in it. What the person picked holds until another screen is seen: of those that are not
 * known, the next turn, whatever signs the same one lacks by then.
 */
export function tabAfterSeeing(
  before: TabRecord | null,
  seen: { host: string; isPrivate: boolean; detection: Detection },
  now: number,
): TabRecord {
  const { host, isPrivate, detection } = seen;
  const same = before?.host === host && screenOf(before.detection) === screenOf(detection);
  return {
    v: 1,
    at: now,
    host,
    isPrivate,
    detection,
    ...(same && before.picked && { picked: before.picked }),
  };
}

/** What tells the screens of one document from another. */
function screenOf(detection: Detection): string {
  const turn = detection.outcome === 'page' ? undefined : detection.turn;
  return JSON.stringify(turn ?? detection);
}

/** The tab after the person said which page it shows; null takes that back. */
export function tabAfterPicking(before: TabRecord, page: PageId | null): TabRecord {
  const { picked: _, ...rest } = before;
  return page === null ? rest : { ...rest, picked: page };
}
