/** Every message there is, as schemas: what arrives is parsed with these, what is sent is typed by them. */
import * as z from 'zod/mini';
import { LANGUAGES, THEMES } from './facts/choices';
import { FACTS, type FactId } from './facts/facts';
import { SHARED_MODES } from './facts/workstation-modes';
import { PAGE_IDS, type SignId } from './pages/page';

const pageId = z.enum(PAGE_IDS);
/** The form in which signs travel and are kept. */
export const signId = z.custom<SignId>(
  (v) => typeof v === 'string' && /^(not-)?[a-z]{4,10}(:[a-zA-Z]{2,30}){1,2}$/.test(v),
);
const factId = z.enum(Object.keys(FACTS) as [FactId, ...FactId[]]);
const signs = z.readonly(z.array(signId).check(z.maxLength(40)));
const nearest = z.readonly(z.array(z.object({ page: pageId, missed: signs })).check(z.maxLength(4)));
const turn = z.optional(z.number());

/** What detectPage answers, as it travels and as the tab's record keeps it. */
export const detection = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('page'), page: pageId, met: signs }),
  z.object({ outcome: z.literal('unknown'), nearest, turn }),
  z.object({ outcome: z.literal('ambiguous'), nearest, turn }),
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

/** From the practice page: as a portal's, but noted of a practice alone. */
export const fromPractice = z.discriminatedUnion('kind', [
  /** It was opened, or practice begun again. */
  z.object({ kind: z.literal('practiceBegins') }),
  /** `detection`: null at the practice desk. `ahead`: how far practice time is ahead, in milliseconds. */
  z.object({
    kind: z.literal('practiceSeen'),
    detection: z.nullable(detection),
    ahead: z.number().check(z.minimum(0), z.maximum(1e12)),
  }),
  z.object({ kind: z.literal('practiceLeft') }),
  z.object({ kind: z.literal('openPanel') }),
]);

const person = z.string().check(z.maxLength(40));
const tab = z.optional(z.number());
const alias = z.string().check(z.maxLength(200));

/** From the panel: who there is, whose turn it is, whose it is what was seen. `tab`: the one beside the panel. */
const toRoster = z.discriminatedUnion('act', [
  z.object({ act: z.literal('add'), alias, tab }),
  z.object({ act: z.literal('rename'), person, alias }),
  /** Null: nobody. */
  z.object({ act: z.literal('choose'), person: z.nullable(person), tab }),
  z.object({ act: z.literal('remove'), person }),
  z.object({ act: z.literal('restore'), person }),
  /** `from`: the id under which it waits. */
  z.object({ act: z.literal('claim'), from: person, person }),
  z.object({ act: z.literal('drop'), from: person }),
  /** Finished: everything of theirs goes. */
  z.object({ act: z.literal('clear'), person }),
  /** Takes back the last removal, claim, drop or clearing. */
  z.object({ act: z.literal('takeBack') }),
  z.object({
    act: z.literal('setShared'),
    mode: z.enum(SHARED_MODES),
    hideAfter: z.number().check(z.minimum(1), z.maximum(60)),
  }),
]);
export type ToRoster = z.infer<typeof toRoster>;

/**
 * Tick: the fact holds since `at` (default: now). In a fact that repeats, `newRound` starts another round; `round` is one
 * that there is already.
 */
const tick = z.object({
  kind: z.literal('tick'),
  fact: factId,
  at: z.optional(z.number().check(z.nonnegative())),
  value: z.optional(z.string()),
  newRound: z.optional(z.boolean()),
  round: z.optional(z.number()),
});
/** Undo: writes `gone`, which stays. */
const undo = z.object({ kind: z.literal('undo'), fact: factId });
/** The person says which screen this tab shows; holds until the screen changes. */
const pickScreen = z.object({
  kind: z.literal('pickScreen'),
  tab: z.number(),
  page: z.nullable(pageId),
});

/** From the panel: the person's own writes. `at` is an instant in milliseconds. */
export const fromPanel = z.discriminatedUnion('kind', [
  tick,
  undo,
  pickScreen,
  /** The same beside a tab in which practice is held: nothing real is written. */
  z.object({
    kind: z.literal('practise'),
    tab: z.number(),
    does: z.discriminatedUnion('kind', [tick, undo, pickScreen]),
  }),
  /** The whole text of a backup file, as the person chose it: the worker reads it by the rules of lib/carry. */
  z.object({ kind: z.literal('importRecords'), text: z.string().check(z.maxLength(2_000_000)) }),
  /** Erases a person; null: everything. */
  z.object({ kind: z.literal('erase'), person: z.nullable(z.string().check(z.maxLength(40))) }),
  /** What was erased, as the worker answered it. */
  z.object({ kind: z.literal('putBack'), records: z.record(z.string(), z.unknown()) }),
  /** The reminders a person wants of one deadline. */
  z.object({
    kind: z.literal('remindWhen'),
    deadline: z.string().check(z.maxLength(40)),
    reminders: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(20)),
  }),
  /** The notes were wiped, and the person has read it. */
  z.object({ kind: z.literal('startAnew') }),
  z.object({ kind: z.literal('roster'), does: toRoster }),
  z.object({ kind: z.literal('newsRead'), version: z.string().check(z.maxLength(20)) }),
  /** How the guide is to look and speak in this browser. */
  z.object({
    kind: z.literal('prefer'),
    language: z.optional(z.enum(LANGUAGES)),
    theme: z.optional(z.enum(THEMES)),
    mute: z.optional(z.object({ hints: z.string().check(z.maxLength(40)), on: z.boolean() })),
  }),
]);

export type FromPractice = z.infer<typeof fromPractice>;
export type FromPage = z.infer<typeof fromPage>;
export type FromPanel = z.infer<typeof fromPanel>;
