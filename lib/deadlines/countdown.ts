import type { OpenDeadline } from './deadline';
import { daysBetween, hourOfDay } from './local-day';

/**
 * How long there is left, never more than there is: days down to the last one, then hours, then steps of five minutes.
 * `until`: the last instant at which that is still so. `minutes` 0: less than five.
 */
export interface Left {
  readonly unit: 'days' | 'hours' | 'minutes';
  readonly n: number;
  readonly until: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Of a deadline that runs. A clock that was set back to before the start makes it no longer than it is. */
export function timeLeft({ rule: { length }, dueAt }: OpenDeadline, now: number): Left {
  const days = daysLeft(length, daysBetween(now, dueAt));
  if (days > 0) return { unit: 'days', n: days, until: hourOfDay(now, 1, 0) - 1 };

  const longest = 'hours' in length ? length.hours * HOUR : Number.POSITIVE_INFINITY;
  const left = Math.max(0, Math.min(dueAt - now, longest));
  const hours = Math.floor(left / HOUR);
  if (hours > 0) return { unit: 'hours', n: hours, until: dueAt - hours * HOUR };

  const minutes = Math.floor(left / MINUTE / 5) * 5;
  return { unit: 'minutes', n: minutes, until: dueAt - minutes * MINUTE };
}

/** A year is as long as it is; hours are not counted in days. */
function daysLeft(length: OpenDeadline['rule']['length'], between: number): number {
  if ('hours' in length) return 0;
  return 'days' in length ? Math.min(between, length.days) : between;
}
