/** Every message there is, as schemas: what arrives is parsed with these, what is sent is typed by them. */
import * as z from 'zod/mini';
import { FACTS, type FactId } from './facts/facts';
import { PAGE_IDS, type SignId } from './pages/page';

const pageId = z.enum(PAGE_IDS);
const signId = z.custom<SignId>(
  (v) => typeof v === 'string' && /^(not-)?[a-z]{4,10}:[a-zA-Z]{2,30}$/.test(v),
);
const factId = z.enum(Object.keys(FACTS) as [FactId, ...FactId[]]);
const signs = z.readonly(z.array(signId).check(z.maxLength(40)));
const nearest = z.readonly(z.array(z.object({ page: pageId, missed: signs })).check(z.maxLength(4)));

/** What detectPage answers, as it travels and as the tab's record keeps it. */
export const detection = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('page'), page: pageId, met: signs, sure: z.boolean() }),
  z.object({ outcome: z.literal('unknown'), nearest }),
  z.object({ outcome: z.literal('ambiguous'), nearest }),
]);

/** From a portal tab. A page may say what was seen and ask for the panel; nothing else. */
export const fromPage = z.discriminatedUnion('kind', [
  /** At start, while the page settles: wakes the worker. */
  z.object({ kind: z.literal('hello') }),
  z.object({ kind: z.literal('pageSeen'), detection }),
  /** The document is being left (`pagehide`): from now on nobody knows where the tab is. */
  z.object({ kind: z.literal('pageLeft') }),
  z.object({ kind: z.literal('openPanel') }),
]);

/** From the panel: the person's own writes. `at` is an instant in milliseconds. */
export const fromPanel = z.discriminatedUnion('kind', [
  /** Tick: the fact holds since `at` (default: now). In a fact that repeats, `newRound` starts another round. */
  z.object({
    kind: z.literal('tick'),
    fact: factId,
    at: z.optional(z.number()),
    value: z.optional(z.string()),
    newRound: z.optional(z.boolean()),
  }),
  /** Undo: writes `gone`, which stays. */
  z.object({ kind: z.literal('undo'), fact: factId }),
  /** The person says which screen this tab shows; holds until the screen changes. */
  z.object({ kind: z.literal('pickScreen'), tab: z.number(), page: z.nullable(pageId) }),
]);

export type FromPage = z.infer<typeof fromPage>;
export type FromPanel = z.infer<typeof fromPanel>;
