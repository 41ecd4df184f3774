import './in-kentucky';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { badgeFor } from '../../lib/deadlines/badge';
import { calendarFile } from '../../lib/deadlines/calendar';
import { timeLeft } from '../../lib/deadlines/countdown';
import { type Deadline, deadlinesOf, openDeadlines } from '../../lib/deadlines/deadline';
import { nextChange } from '../../lib/deadlines/next-change';
import { noticesDue } from '../../lib/deadlines/notices';
import { USUAL } from '../../lib/deadlines/reminder-choice';
import { badgeTitle } from '../../lib/deadlines/telling';
import type { FactState } from '../../lib/facts/state';
import { DESKS } from '../../lib/guide/desks';
import { wordsFor } from '../../lib/words/words';
import { clock, DAY, holding, MINUTE } from './journey';

const ACCOUNT = clock('2026-05-05 10:00');
const account = holding({ 'welcome-mail-arrived': ACCOUNT });
const done = (round: number, at: number) =>
  holding({ 'welcome-mail-arrived': ACCOUNT, 'certificate-uploaded': { at, round } });
const certificate = (facts: FactState, now: number): Deadline | undefined =>
  deadlinesOf(facts, now).find(({ rule }) => rule.id === 'certificate');
const alone = (facts: FactState, now: number) =>
  deadlinesOf(facts, now).filter(({ rule }) => rule.id === 'certificate');
const badge = (facts: FactState, at: string) => badgeFor(alone(facts, clock(at)), clock(at)).text;

describe('the certificate of the renewal', () => {
  it('concerns only who has an account', () => {
    expect(certificate(holding({ 'request-submitted': ACCOUNT }), ACCOUNT)).toBeUndefined();
    const value = (is: string) => holding({ 'kasper-account': { at: ACCOUNT, value: is } });
    expect(certificate(value('none'), ACCOUNT)).toBeUndefined();
    expect(certificate(value('holder'), ACCOUNT)?.status).toBe('running');
    expect(certificate(account, ACCOUNT)).toMatchObject({ status: 'running', round: 2027 });
    const inactivated = new Map([...value('holder'), ...holding({ 'kasper-logged-on': { value: 'no' } })]);
    expect(certificate(inactivated, ACCOUNT)).toBeUndefined();
  });

  it('is due by the end of February 28, in a leap year too', () => {
    expect(certificate(account, clock('2027-02-28 23:59'))?.status).toBe('running');
    expect(certificate(account, clock('2027-03-01 00:00'))?.status).toBe('late');
    expect(certificate(done(2027, ACCOUNT), clock('2028-02-29 00:00'))).toMatchObject({
      status: 'late',
      dueAt: clock('2028-02-28 23:59:59.999'),
    });
  });

  it('begins anew each year: what was uploaded for one renewal does not count for the next', () => {
    const uploaded = done(2027, clock('2027-01-20 12:00'));
    expect(certificate(uploaded, clock('2027-02-10 12:00'))?.status).toBe('met');
    expect(certificate(uploaded, clock('2027-03-14 23:59'))?.status).toBe('met');
    expect(certificate(uploaded, clock('2027-03-15 00:00'))).toMatchObject({
      status: 'running',
      round: 2028,
    });
  });

  it('is told as missed for two weeks; then the next year has its turn', () => {
    expect(certificate(account, clock('2027-03-14 23:59'))).toMatchObject({ status: 'late', round: 2027 });
    expect(certificate(account, clock('2027-03-15 00:00'))).toMatchObject({ status: 'running', round: 2028 });
  });

  it('is not missed by who had no account on that day', () => {
    const later = holding({ 'welcome-mail-arrived': clock('2027-03-02 09:00') });
    expect(certificate(later, clock('2027-03-02 10:00'))).toMatchObject({ status: 'running', round: 2028 });
  });

  it('counts down in days, and on the last day in hours', () => {
    const [open] = openDeadlines(alone(account, clock('2027-01-01 08:00')));
    expect(open && timeLeft(open, clock('2027-01-01 08:00'))).toMatchObject({ unit: 'days', n: 58 });
    expect(open && timeLeft(open, clock('2027-02-28 08:00'))).toMatchObject({ unit: 'hours', n: 15 });
  });
});

describe('the icon', () => {
  it('says nothing of it all year, and counts the last thirty days and two weeks more', () => {
    expect(badge(account, '2026-06-01 10:00')).toBe('');
    expect(badge(account, '2027-01-28 23:59')).toBe('');
    expect(badge(account, '2027-01-29 00:00')).toBe('30d');
    expect(badge(account, '2027-02-28 12:00')).toBe('11h');
    expect(badge(account, '2027-03-01 00:00')).toBe('!');
    expect(badge(account, '2027-03-15 00:00')).toBe('');
    expect(badge(done(2027, ACCOUNT), '2027-02-20 12:00')).toBe('');
  });

  it.each([
    ['not done', account],
    ['done', done(2027, clock('2027-01-20 12:00'))],
  ])('and one alarm at a time finds every change over three years: %s', (_, facts) => {
    const from = clock('2027-01-21 00:00');
    const words = wordsFor('en');
    const seen = (now: number) => {
      const deadlines = alone(facts, now);
      const due = noticesDue(deadlines, 'person-0001', {}, now).map(({ id }) => id);
      return JSON.stringify([badgeTitle(badgeFor(deadlines, now), words, now), due]);
    };
    const rings: number[] = [];
    for (let now = from; now < from + 3 * 365 * DAY; now = rings.at(-1) ?? Number.POSITIVE_INFINITY) {
      rings.push(nextChange(alone(facts, now), now) ?? Number.POSITIVE_INFINITY);
      if (rings.length > 1000) break;
    }
    // Looked at every six hours: nothing differs that no alarm lies before.
    for (let at = from + 6 * 3_600_000; at < from + 3 * 365 * DAY; at += 6 * 3_600_000) {
      const before = at - 6 * 3_600_000;
      if (seen(at) !== seen(before)) expect(rings.some((ring) => before < ring && ring <= at)).toBe(true);
    }
    expect(rings.length).toBeLessThan(400);
  });
});

describe('reminders', () => {
  it('come thirty days and a week before, and on the day; not for what was over when it began', () => {
    const due = (facts: FactState, at: string) =>
      noticesDue(alone(facts, clock(at)), 'person-0001', {}, clock(at)).flatMap(({ write }) =>
        Object.keys(write).map((key) => key.split(':').slice(2).join(':')),
      );
    expect(due(account, '2027-01-29 08:59')).toEqual([]);
    expect(due(account, '2027-01-29 09:00')).toEqual(['certificate:2027:thirty-days']);
    expect(due(account, '2027-02-28 09:00')).toHaveLength(3);
    expect(due(account, '2028-01-29 09:00')).toEqual(['certificate:2028:thirty-days']);
    const late = holding({ 'kasper-account': { at: clock('2027-02-25 10:00'), value: 'holder' } });
    expect(due(late, '2027-02-25 10:01')).toEqual([]);
    expect(due(late, '2027-02-28 09:00')).toEqual(['certificate:2027:last-day']);
  });
});

describe('the calendar event', () => {
  const event = (now: number) => {
    const deadlines = openDeadlines(alone(account, now));
    const text = calendarFile({
      deadlines,
      owner: '0123456789abcdef',
      choice: USUAL,
      desks: DESKS,
      words: wordsFor('en'),
      now,
    });
    const [found] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    return found ? new ICAL.Event(found) : null;
  };

  it('is a whole day, with a UID of its year', () => {
    const first = event(clock('2026-12-01 10:00'));
    const again = event(clock('2026-12-01 10:00') + MINUTE);
    const next = event(clock('2027-12-01 10:00'));
    expect(first?.startDate.isDate).toBe(true);
    expect([first, next].map((one) => one?.startDate.toString())).toEqual(['2027-02-28', '2028-02-28']);
    expect(first?.endDate.toString()).toBe('2027-03-01');
    expect(again?.uid).toBe(first?.uid);
    expect(next?.uid).not.toBe(first?.uid);
    const alarms = first?.component.getAllSubcomponents('valarm') ?? [];
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual([
      '-P29DT15H',
      '-P6DT15H',
      'PT9H',
    ]);
    expect(first?.description).toContain('Board of Pharmacy');
  });
});
