import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { deadlinesOf, openDeadlines } from '../../lib/deadlines/deadline';
import { daysBetween, hourOfDay } from '../../lib/deadlines/local-day';
import type { DeadlineId } from '../../lib/deadlines/rules';
import { DAY, HOUR, holding, MINUTE } from './journey';

const year = fc.integer({ min: 2019, max: 2044 });
const inDay = fc.integer({ min: 0, max: DAY - 1 });

/** Instants, many of them where days are short, long or rare. */
const instant = fc.oneof(
  fc.integer({ min: Date.UTC(2019, 0, 1), max: Date.UTC(2044, 11, 31) }),
  fc.tuple(year, inDay).map(([y, ms]) => Date.UTC(y, 2, secondSunday(y)) + ms - DAY / 2),
  fc.tuple(year, inDay).map(([y, ms]) => Date.UTC(y, 10, firstSunday(y)) + ms - DAY / 2),
  fc.tuple(fc.constantFrom(2020, 2024, 2028, 2032), inDay).map(([y, ms]) => Date.UTC(y, 1, 29) + ms),
);

/** How far the clock stands from the start; negative: it was set back. */
const away = fc.oneof(
  fc.integer({ min: -2 * DAY, max: 100 * DAY }),
  fc.integer({ min: -5 * MINUTE, max: 5 * MINUTE }).map((ms) => 4 * HOUR + ms),
  fc.tuple(fc.constantFrom(14, 90), fc.integer({ min: -DAY, max: 2 * DAY })).map(([d, ms]) => d * DAY + ms),
);

/** When a deadline ends, said by Temporal: the first instant that is too late. */
function tooLate(id: DeadlineId, start: Temporal.Instant, zone: string): Temporal.Instant {
  if (id === 'activation') return start.add({ hours: 4, milliseconds: 1 });
  const day = start.toZonedDateTimeISO(zone).toPlainDate();
  const after = day.add({ days: id === 'password' ? 91 : 15 });
  return after.toZonedDateTime(zone).toInstant();
}

describe.each(['America/New_York', 'America/Chicago'])('in %s', (zone) => {
  beforeAll(() => {
    process.env.TZ = zone;
    expect(new Date(2025, 6, 1).getTimezoneOffset()).toBe(zone === 'America/New_York' ? 240 : 300);
  });

  it('every deadline ends when Temporal says, and is late after that', () => {
    fc.assert(
      fc.property(instant, away, (at, ms) => {
        const now = at + ms;
        const facts = holding({ 'activation-mail-arrived': at, 'request-submitted': at, 'password-set': at });
        const open = openDeadlines(deadlinesOf(facts, now));
        expect(open.map(({ rule }) => rule.id)).toEqual(['activation', 'welcome-mail', 'password']);
        for (const { rule, dueAt, status } of open) {
          const end = tooLate(rule.id, Temporal.Instant.fromEpochMilliseconds(at), zone);
          expect(dueAt).toBe(end.epochMilliseconds - 1);
          const late = Temporal.Instant.compare(Temporal.Instant.fromEpochMilliseconds(now), end) >= 0;
          expect(status).toBe(late ? 'late' : 'running');
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('a certificate is due by the end of February 28, every year, also where there is a 29th', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 3000 * DAY }), (at, ms) => {
        const now = at + ms;
        const deadline = deadlinesOf(holding({ 'welcome-mail-arrived': at }), now).find(
          ({ rule }) => rule.id === 'certificate',
        );
        const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
        const dayIn = (y: number) => Temporal.PlainDate.from({ year: y, month: 2, day: 28 });
        const hasAccount = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
        const first = [today.year, today.year + 1].find(
          (y) =>
            Temporal.PlainDate.compare(today, dayIn(y).add({ days: 14 })) <= 0 &&
            Temporal.PlainDate.compare(hasAccount, dayIn(y)) <= 0,
        );
        expect(deadline).toMatchObject({ round: first });
        const end = dayIn(first ?? 0)
          .add({ days: 1 })
          .toZonedDateTime(zone)
          .toInstant().epochMilliseconds;
        expect(deadline).toMatchObject({ dueAt: end - 1, status: now < end ? 'running' : 'late' });
      }),
      { numRuns: 2000 },
    );
  });

  it('days between two instants, and hours of a day, are those of the calendar', () => {
    fc.assert(
      fc.property(instant, away, fc.integer({ min: -20, max: 100 }), (at, ms, days) => {
        const zoned = (t: number) => Temporal.Instant.fromEpochMilliseconds(t).toZonedDateTimeISO(zone);
        const day = zoned(at).toPlainDate();
        expect(daysBetween(at, at + ms)).toBe(day.until(zoned(at + ms).toPlainDate()).days);
        const nine = day.add({ days }).toZonedDateTime({ timeZone: zone, plainTime: '09:00' });
        expect(hourOfDay(at, days, 9)).toBe(nine.epochMilliseconds);
      }),
      { numRuns: 1000 },
    );
  });
});

function firstSunday(y: number): number {
  return ((7 - new Date(Date.UTC(y, 10, 1)).getUTCDay()) % 7) + 1;
}

function secondSunday(y: number): number {
  return ((7 - new Date(Date.UTC(y, 2, 1)).getUTCDay()) % 7) + 8;
}
