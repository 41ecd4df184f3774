import type { OpenDeadline } from './deadline';
import { hourOfDay } from './local-day';
import type { DeadlineId } from './rules';

/** When a reminder is due: minutes from the deadline, or an hour of a day so many days from it. Negative: before. */
type Moment = { readonly minutes: number } | { readonly days: number; readonly hour: number };

export interface Reminder {
  readonly deadline: DeadlineId;
  /** Stands in storage once it was given: never to be used for another. */
  readonly id: string;
  readonly at: Moment;
}

/** Few, and each at a time at which something can be done. */
export const REMINDERS: readonly Reminder[] = [
  { deadline: 'activation', id: 'two-hours', at: { minutes: -120 } },
  { deadline: 'activation', id: 'half-an-hour', at: { minutes: -30 } },
  { deadline: 'activation', id: 'over', at: { minutes: 1 } },
  { deadline: 'welcome-mail', id: 'over', at: { days: 1, hour: 9 } },
  { deadline: 'password', id: 'two-weeks', at: { days: -14, hour: 9 } },
  { deadline: 'password', id: 'three-days', at: { days: -3, hour: 9 } },
  { deadline: 'password', id: 'last-day', at: { days: 0, hour: 9 } },
  { deadline: 'password', id: 'over', at: { days: 1, hour: 9 } },
];

/** The reminders of a deadline with their instants. */
export function remindersOf({ rule, dueAt }: OpenDeadline): readonly { id: string; moment: number }[] {
  return REMINDERS.filter(({ deadline }) => deadline === rule.id).map(({ id, at }) => ({
    id,
    moment: 'minutes' in at ? dueAt + at.minutes * 60_000 : hourOfDay(dueAt, at.days, at.hour),
  }));
}
