import './in-kentucky';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { calendarFile } from '../../lib/deadlines/calendar';
import { calendarOwner } from '../../lib/deadlines/calendar-owner';
import { deadlinesOf, openDeadlines } from '../../lib/deadlines/deadline';
import { type ReminderChoice, USUAL } from '../../lib/deadlines/reminder-choice';
import { remindersOf } from '../../lib/deadlines/reminders';
import type { FactState } from '../../lib/facts/state';
import { DESKS } from '../../lib/guide/desks';
import { wordsFor } from '../../lib/words/words';
import { clock, DAY, HOUR, holding, MINUTE } from './journey';

const ZONES = ['America/New_York', 'America/Chicago'] as const;
const PERSON = '0d4f1c0a-7b1e-4b3e-9c58-0a1b2c3d4e5f';
const owner = await calendarOwner(PERSON);

afterEach(() => {
  process.env.TZ = ZONES[0];
});

/** The file as a calendar program reads it. */
function made(facts: FactState, now: number, choice: ReminderChoice = USUAL) {
  const deadlines = openDeadlines(deadlinesOf(facts, now));
  const text = calendarFile({ deadlines, owner, choice, desks: DESKS, words: wordsFor('en'), now });
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((event) => ({
    event: new ICAL.Event(event),
    alarms: event.getAllSubcomponents('valarm'),
    property: (name: string) => event.getFirstPropertyValue(name),
  }));
  return { text, deadlines, calendar, events };
}

function only<T>(list: readonly T[]): T {
  expect(list).toHaveLength(1);
  return list[0] as T;
}

/** The instant at which an alarm rings: its offset from the start, by the clock on the wall of this computer. */
function rings(alarm: ICAL.Component, start: ICAL.Time): number {
  const at = start.clone();
  at.isDate = false;
  at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
  return at.toJSDate().getTime();
}

describe.each(ZONES)('the calendar file, made in %s', (zone) => {
  it('has a deadline of hours at its instant, in UTC', () => {
    process.env.TZ = zone;
    const now = clock('2025-05-05 10:00');
    const { events } = made(holding({ 'activation-mail-arrived': now }), now);
    const { event } = only(events);
    expect(event.startDate.zone.tzid).toBe('UTC');
    expect(event.startDate.toJSDate().getTime()).toBe(now + 4 * HOUR);
    const ends = { 'America/New_York': '2025-05-05T18:00:00Z', 'America/Chicago': '2025-05-05T19:00:00Z' };
    expect(event.startDate.toString()).toBe(ends[zone]);
  });

  it.each([
    ['2025-05-05 00:10', '2025-05-19'],
    ['2025-05-05 23:50', '2025-05-19'],
    // The clocks go forward and back in between.
    ['2025-02-28 23:30', '2025-03-14'],
    ['2025-10-25 00:10', '2025-11-08'],
  ])('has a deadline of days on that day: sent %s, due %s', (sent, due) => {
    process.env.TZ = zone;
    const now = clock(sent);
    const { event } = only(made(holding({ 'request-submitted': now }), now).events);
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe(due);
    expect(event.duration.toSeconds()).toBe(DAY / 1000);
  });

  it.each(['2025-01-10 15:00', '2025-02-20 15:00', '2025-09-20 15:00'])(
    'rings when the reminders come: %s',
    (start) => {
      process.env.TZ = zone;
      const now = clock(start);
      const all = made(holding({ 'password-set': now, 'activation-mail-arrived': now }), now);
      expect(all.events).toHaveLength(2);
      all.deadlines.forEach((deadline, index) => {
        const { event, alarms } = all.events[index] ?? only([]);
        const moments = alarms.map((alarm) => rings(alarm, event.startDate));
        expect(moments).toEqual(remindersOf(deadline).map(({ moment }) => moment));
        expect(moments.length).toBeGreaterThan(0);
      });
    },
  );
});

describe('the calendar file', () => {
  const now = clock('2025-05-05 10:00');
  const facts = holding({ 'activation-mail-arrived': now, 'request-submitted': now, 'password-set': now });

  it('rings at the reminders that were chosen, and only at those', () => {
    const choice = {
      password: { at: now, reminders: ['thirty-days'] },
      activation: { at: now, reminders: [] },
    };
    const { events } = made(facts, now, choice);
    expect(
      events.map(({ alarms }) => alarms.map((one) => String(one.getFirstPropertyValue('trigger')))),
    ).toEqual([[], ['P1DT9H'], ['-P29DT15H']]);
  });

  it('made again updates the same events', () => {
    const before = made(facts, now);
    const corrected = holding({ 'activation-mail-arrived': now - HOUR, 'request-submitted': now - DAY });
    const after = made(corrected, now + MINUTE);
    for (const { event, property } of after.events) {
      const same = only(before.events.filter((one) => one.event.uid === event.uid));
      expect(event.sequence).toBeGreaterThan(same.event.sequence);
      expect(String(property('last-modified')) > String(same.property('last-modified'))).toBe(true);
      expect(event.startDate.compare(same.event.startDate)).toBe(-1);
    }
    expect(after.events).toHaveLength(2);
  });

  it('has another event for another round, person or deadline', () => {
    const next = made(holding({ 'password-set': { at: now, round: 2 } }), now);
    const uids = [...made(facts, now).events, ...next.events].map(({ event }) => event.uid);
    expect(new Set(uids).size).toBe(4);
  });

  it('says what to do and whom to call, and nothing about the person', () => {
    const { text, events } = made(facts, now);
    const said = events.map(({ event }) => event.description);
    expect(said[1]).toContain('(502) 564-7985');
    expect(said[1]).toContain('ekasper.admin@ky.gov');
    expect(said[0]).toContain('(502) 564-0104, ext. 2');
    for (const one of said) expect(one).toContain('unofficial');
    expect(text).not.toContain(PERSON);
    expect(text).not.toMatch(/ORGANIZER|ATTENDEE|LOCATION/);
  });

  it('keeps to the format: lines of at most 75 bytes that end in CRLF', () => {
    const { text, calendar } = made(facts, now);
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(
      true,
    );
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  });
});
