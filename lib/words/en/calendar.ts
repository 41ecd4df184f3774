import type { Moment } from '../../deadlines/reminders';

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
  if (at.days === 0) return `On the last day, ${hour(at.hour)}`;
  if (at.days === 1) return `When it is over: the day after, ${hour(at.hour)}`;
  return at.days > 0
    ? `${at.days} days after, ${hour(at.hour)}`
    : `${-at.days} days before, ${hour(at.hour)}`;
}

function length(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`;
  return minutes === 60 ? '1 hour' : `${minutes / 60} hours`;
}

function hour(hours: number): string {
  // No line may end between the two.
  return `${hours % 12 || 12}\u00a0${hours < 12 ? 'a.m.' : 'p.m.'}`;
}
