import { type Deadline, type OpenDeadline, openDeadlines } from './deadline';
import { type RemindedRecord, readReminded, remindedKey } from './reminded';
import { readReminderChoice } from './reminder-choice';
import { remindersOf } from './reminders';

/** One notice to give now. However many reminders of a deadline were slept through, it speaks once, of how it is now. */
export interface Notice {
  /** The key of the latest reminder in it; the same notice given twice replaces itself. */
  readonly id: string;
  readonly about: OpenDeadline;
  /** It should have come earlier: the browser was closed, or the computer asleep. */
  readonly whileAway: boolean;
  /** To be written when it was given: each of the reminders in it is done with. */
  readonly write: Readonly<Record<string, RemindedRecord>>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The notices that are due for a person. `raw`: a copy of the storage, for what was given already. */
export function noticesDue(
  deadlines: readonly Deadline[],
  person: string,
  raw: Readonly<Record<string, unknown>>,
  now: number,
): readonly Notice[] {
  const given = readReminded(raw);
  const choice = readReminderChoice(raw);
  return openDeadlines(deadlines).flatMap((about) => {
    // Whoever chose when to be reminded had the deadline before them: what lay before that is no news.
    // Nor is what lay before the deadline concerned them at all.
    const since = Math.max(choice[about.rule.id]?.at ?? Number.NEGATIVE_INFINITY, about.startedAt);
    const due = remindersOf(about, choice)
      .map(({ id, moment }) => ({ key: remindedKey(person, about, id), moment }))
      .filter(
        ({ key, moment }) => moment <= now && moment > since && !wasGiven(given.get(key), about, moment),
      )
      .sort((one, other) => one.moment - other.moment);
    const latest = due.at(-1);
    if (!latest) return [];
    const record: RemindedRecord = { v: 1, at: now };
    return [
      {
        id: latest.key,
        about,
        // An alarm may be some minutes late without anybody having been away.
        whileAway: now - latest.moment > 10 * MINUTE,
        write: Object.fromEntries(due.map(({ key }) => [key, record])),
      },
    ];
  });
}

/**
 * A reminder was given for its moment if that was not much before it. "Much": the start of the clock was corrected since,
 * and the moment has come to lie so much later that the person ought to hear of it again.
 */
function wasGiven(at: number | undefined, { rule }: OpenDeadline, moment: number): boolean {
  if (at === undefined) return false;
  return at >= moment - ('hours' in rule.length ? HOUR : 24 * HOUR);
}
