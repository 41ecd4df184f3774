import type { OpenDeadline } from './deadline';
import { hourOfDay } from './local-day';
import { type ReminderChoice, USUAL } from './reminder-choice';
import type { DeadlineId } from './rules';

/** When a reminder is due: minutes from the deadline, or an hour of a day so many days from it. Negative: before. */
export type Moment = { readonly minutes: number } | { readonly days: number; readonly hour: number };

export interface Reminder {
  readonly deadline: DeadlineId;
  /** Stands in storage once it was given: never to be used for another. */
  readonly id: string;
  readonly at: Moment;
  /** Not given unless the person chose it. */
  readonly extra?: true;
}

/** All that can be chosen, from early to late. Few are usual, and each comes when something can be done. */
export const REMINDERS: readonly Reminder[] = [
  { deadline: 'activation', id: 'three-hours', at: { minutes: -180 }, extra: true },
  { deadline: 'activation', id: 'two-hours', at: { minutes: -120 } },
  { deadline: 'activation', id: 'one-hour', at: { minutes: -60 }, extra: true },
  { deadline: 'activation', id: 'half-an-hour', at: { minutes: -30 } },
  { deadline: 'activation', id: 'over', at: { minutes: 1 } },
  { deadline: 'welcome-mail', id: 'one-week', at: { days: -7, hour: 9 }, extra: true },
  { deadline: 'welcome-mail', id: 'last-day', at: { days: 0, hour: 9 }, extra: true },
  { deadline: 'welcome-mail', id: 'over', at: { days: 1, hour: 9 } },
  { deadline: 'password', id: 'thirty-days', at: { days: -30, hour: 9 }, extra: true },
  { deadline: 'password', id: 'two-weeks', at: { days: -14, hour: 9 } },
  { deadline: 'password', id: 'one-week', at: { days: -7, hour: 9 }, extra: true },
  { deadline: 'password', id: 'three-days', at: { days: -3, hour: 9 } },
  { deadline: 'password', id: 'last-day', at: { days: 0, hour: 9 } },
  { deadline: 'password', id: 'over', at: { days: 1, hour: 9 } },
  { deadline: 'certificate', id: 'sixty-days', at: { days: -60, hour: 9 }, extra: true },
  { deadline: 'certificate', id: 'thirty-days', at: { days: -30, hour: 9 } },
  { deadline: 'certificate', id: 'two-weeks', at: { days: -14, hour: 9 }, extra: true },
  { deadline: 'certificate', id: 'one-week', at: { days: -7, hour: 9 } },
  { deadline: 'certificate', id: 'last-day', at: { days: 0, hour: 9 } },
  { deadline: 'certificate', id: 'over', at: { days: 1, hour: 9 }, extra: true },
];

/** The reminders of a rule that the person chose; the usual ones where nothing was chosen. */
export function chosenReminders(rule: DeadlineId, choice: ReminderChoice): readonly Reminder[] {
  const chosen = choice[rule]?.reminders;
  return REMINDERS.filter(({ deadline, id, extra }) => {
    if (deadline !== rule) return false;
    return chosen ? chosen.includes(id) : !extra;
  });
}

/** The reminders of a deadline with their instants. */
export function remindersOf(
  { rule, dueAt }: OpenDeadline,
  choice: ReminderChoice = USUAL,
): readonly { id: string; moment: number }[] {
  return chosenReminders(rule.id, choice).map(({ id, at }) => ({
    id,
    moment: 'minutes' in at ? dueAt + at.minutes * 60_000 : hourOfDay(dueAt, at.days, at.hour),
  }));
}
