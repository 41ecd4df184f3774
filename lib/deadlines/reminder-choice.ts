import * as z from 'zod/mini';
import { released } from '../facts/chain';
import type { DeadlineId } from './rules';

/** `setting:reminders`: which reminders the person wants, by rule, and since when. Rules not in it: the usual ones. */
const choiceRecord = z.object({
  v: z.literal(1),
  saved: z.number(),
  chosen: z.record(z.string(), z.object({ at: z.number(), reminders: z.array(z.string()) })),
});
export const REMINDER_CHOICE = 'setting:reminders';
export const choiceChain = released(choiceRecord);

/** By rule: ids of the reminders wanted, and the instant at which that was said. */
export type ReminderChoice = Readonly<
  Partial<Record<DeadlineId, { readonly at: number; readonly reminders: readonly string[] }>>
>;

/** Nothing was chosen. */
export const USUAL: ReminderChoice = {};

/** What was chosen; the usual where nothing was, or where it cannot be read. */
export function readReminderChoice(raw: Readonly<Record<string, unknown>>): ReminderChoice {
  return choiceChain.read(raw[REMINDER_CHOICE])?.chosen ?? USUAL;
}

/** What to write so that the reminders of one rule are those. Earlier choices for other rules stay. */
export function recordForReminders(
  raw: Readonly<Record<string, unknown>>,
  rule: DeadlineId,
  reminders: readonly string[],
  now: number,
): Readonly<Record<string, unknown>> {
  const chosen = { ...readReminderChoice(raw), [rule]: { at: now, reminders } };
  return { [REMINDER_CHOICE]: { v: 1, saved: now, chosen } };
}
