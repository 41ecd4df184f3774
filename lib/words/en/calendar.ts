import type { Moment } from '../../deadlines/reminders';
import { counts, dates } from './language';

/** Deadlines in a calendar, and when to be reminded of them. */
export const calendar = {
  /** The calendar's own name, and that of the file. */
  name: 'KASPER Guide (unofficial)',
  fileName: 'kasper-guide.ics',
  summary: (name: string, exact: boolean) => (exact ? `${name}: time ends` : `${name}: last day`),
  ifMissed: (what: string) => `If it is missed: ${what}`,
  desk: (desk: string, call: string) => `${desk}: ${call}`,
  selfReported:
    'Made by KASPER Guide (unofficial) from what was ticked or seen on the screens. Not an official notice.',

  add: 'Add to calendar',
  addOne: (name: string) => `Add to calendar: ${name}`,
  addAll: 'Add all to calendar',
  added: 'Calendar file made. Open it to add it to your calendar. A file made later updates it.',

  when: 'When to remind me',
  whenWhy: 'For the notices of the browser and for the alarms in the calendar file.',
  offset,
};

function offset(at: Moment): string {
  if ('minutes' in at) return at.minutes > 0 ? 'When the time is over' : `${length(-at.minutes)} before`;
  if (at.days === 0) return `On the last day, ${dates.hour(at.hour)}`;
  if (at.days === 1) return `When it is over: the day after, ${dates.hour(at.hour)}`;
  return at.days > 0
    ? `${counts.length(at.days, 'day')} after, ${dates.hour(at.hour)}`
    : `${counts.length(-at.days, 'day')} before, ${dates.hour(at.hour)}`;
}

function length(minutes: number): string {
  return minutes < 60 ? counts.length(minutes, 'minute') : counts.length(minutes / 60, 'hour');
}
