import ical, { ICalAlarmType, type ICalCalendar, ICalCalendarMethod } from 'ical-generator';
import type { Words } from '../words/words';
import type { OpenDeadline } from './deadline';
import type { ReminderChoice } from './reminder-choice';
import { chosenReminders, type Moment } from './reminders';
import type { Callable } from './telling';

export interface CalendarContent {
  readonly deadlines: readonly OpenDeadline[];
  /** Stands for the person without naming them: see `calendar-owner.ts`. */
  readonly owner: string;
  readonly choice: ReminderChoice;
  readonly desks: readonly Callable[];
  readonly words: Words;
  /** An instant in milliseconds. */
  readonly now: number;
}

/**
 * An iCalendar file (RFC 5545) with an event for each deadline. A deadline of hours is an instant in UTC; one of days
 * is a whole day, written as that day's date where this computer is. The same deadline always has the same UID, and a
 * file made later a higher SEQUENCE, so that taking it in again updates what is there.
 */
export function calendarFile(content: CalendarContent): string {
  const { words, deadlines } = content;
  const file = ical({
    name: words.calendar.name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'kasper-guide', product: 'KASPER Guide (unofficial)', language: 'EN' },
  });
  for (const deadline of deadlines) addEvent(file, deadline, content);
  return file.toString();
}

function addEvent(file: ICalCalendar, deadline: OpenDeadline, content: CalendarContent): void {
  const { words, owner, now } = content;
  const { rule, dueAt, round } = deadline;
  const exact = 'hours' in rule.length;
  const event = file.createEvent({
    id: `${rule.id}-${round}-${owner}@kasper-guide.example`,
    sequence: sequenceAt(now),
    stamp: new Date(now),
    lastModified: new Date(now),
    start: exact ? new Date(dueAt) : dateOf(dueAt, 0),
    ...(exact ? {} : { end: dateOf(dueAt, 1), allDay: true }),
    summary: words.calendar.summary(words.deadlines.rules[rule.id].name, exact),
    description: descriptionOf(deadline, content),
  });
  for (const { at } of chosenReminders(rule.id, content.choice)) {
    const seconds = secondsAfterStart(at);
    const alarm = { type: ICalAlarmType.display, description: words.deadlines.rules[rule.id].name };
    event.createAlarm(
      seconds > 0 ? { ...alarm, triggerAfter: seconds } : { ...alarm, triggerBefore: -seconds },
    );
  }
}

/** What to do, what to do when it is missed, and whom to call. Nothing about the person. */
function descriptionOf({ rule, approximate }: OpenDeadline, { words, desks }: CalendarContent): string {
  const { clocks, deadlines, calendar } = words;
  const desk = desks.find(({ id }) => id === rule.desk);
  return [
    clocks.each[rule.id].calm,
    ...(approximate ? [clocks.approximate] : []),
    calendar.ifMissed(deadlines.rules[rule.id].ifLate),
    ...(desk && rule.desk
      ? [calendar.desk(words.desks.names[rule.desk].name, deadlines.call(desk.phone, desk.email))]
      : []),
    calendar.selfReported,
  ].join('\n');
}

/** Seconds since 2025 began: rises with every file, and fits the 31 bits that calendars give it for a lifetime. */
function sequenceAt(now: number): number {
  return Math.max(0, Math.floor((now - Date.UTC(2025, 0, 1)) / 1000));
}

/** The day of an instant where this computer is, as the library wants a date: midnight in UTC. */
function dateOf(at: number, daysLater: number): Date {
  const day = new Date(at);
  return new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate() + daysLater));
}

/** Days count as days (a calendar keeps the hour over a change of the clocks), from the event's start. */
function secondsAfterStart(at: Moment): number {
  return 'minutes' in at ? at.minutes * 60 : at.days * 86_400 + at.hour * 3600;
}
