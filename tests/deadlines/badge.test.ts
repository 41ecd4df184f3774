import './in-kentucky';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeFor } from '../../lib/deadlines/badge';
import { deadlinesOf } from '../../lib/deadlines/deadline';
import { nextChange } from '../../lib/deadlines/next-change';
import { noticesDue } from '../../lib/deadlines/notices';
import { badgeTitle } from '../../lib/deadlines/telling';
import type { FactState } from '../../lib/facts/state';
import { wordsFor } from '../../lib/words/words';
import { clock, DAY, HOUR, holding, MINUTE } from './journey';

const T = clock('2025-05-05 10:00');
const badge = (facts: FactState, now: number) => badgeFor(deadlinesOf(facts, now), now);
const title = (facts: FactState, now: number) => badgeTitle(badge(facts, now), wordsFor('en'), now);

describe('the badge', () => {
  it('is empty while nothing runs', () => {
    expect(badge(holding({}), T)).toMatchObject({ text: '', level: 'none' });
  });

  it.each([
    [0, '4h'],
    [1, '3h'],
    [2 * HOUR, '2h'],
    [3 * HOUR, '1h'],
    [3 * HOUR + 1, '55m'],
    [3 * HOUR + 50 * MINUTE, '10m'],
    [3 * HOUR + 56 * MINUTE, '<5m'],
    [4 * HOUR, '<5m'],
    [4 * HOUR + 1, '!'],
  ])('%i ms into the four hours says %s, never more than there is', (ms, text) => {
    expect(badge(holding({ 'activation-mail-arrived': T }), T + ms).text).toBe(text);
  });

  it.each([
    ['2025-05-05 10:00', '14d'],
    ['2025-05-05 23:59', '14d'],
    ['2025-05-06 00:00', '13d'],
    ['2025-05-18 23:59', '1d'],
    ['2025-05-19 00:00', '23h'],
    ['2025-05-19 23:30', '25m'],
    ['2025-05-20 00:00', '!'],
  ])('at %s of the fourteen days says %s', (now, text) => {
    expect(badge(holding({ 'request-submitted': T }), clock(now)).text).toBe(text);
  });

  it('speaks of the nearest; what can still be saved today comes before what is late', () => {
    const welcome = { 'request-submitted': T, 'password-set': T };
    expect(badge(holding(welcome), T).text).toBe('14d');
    expect(badge(holding(welcome), T + 20 * DAY)).toMatchObject({ text: '!', level: 'late' });
    const urgent = holding({ 'password-set': T, 'activation-mail-arrived': T + 100 * DAY });
    expect(badge(urgent, T + 100 * DAY).text).toBe('4h');
  });
});

describe('the title of the icon', () => {
  it('says in words what the badge means, with the day', () => {
    expect(title(holding({ 'request-submitted': T }), T)).toMatch(
      /Welcome to KASPER.*May 19, 2025: 14 days left/,
    );
    expect(title(holding({ 'activation-mail-arrived': T }), T)).toMatch(/Activate.*2:00\sPM: 4 hours left/);
  });

  it('has a line for everything that is open, the most pressing first', () => {
    const lines = title(holding({ 'request-submitted': T, 'password-set': T }), T + 20 * DAY).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/14 days.*are over/);
    expect(lines[1]).toMatch(/70 days left/);
  });

  it('says when a clock is not exact', () => {
    expect(title(holding({ 'kog-requested': T }), T)).toMatch(/counted from your request/);
  });
});

/** Some of the facts that start clocks, up to a hundred days ago. */
const ago = fc.oneof(fc.integer({ min: 0, max: 100 * DAY }), fc.integer({ min: 0, max: 6 * HOUR }));
const started = fc
  .record(
    { 'activation-mail-arrived': ago, 'request-submitted': ago, 'password-set': ago },
    { requiredKeys: [] },
  )
  .map((facts) => holding(Object.fromEntries(Object.entries(facts).map(([id, ms]) => [id, T - ms]))));

describe('one alarm is enough', () => {
  it('up to it nothing changes: not the badge, not its title, and no reminder falls due', () => {
    fc.assert(
      fc.property(started, fc.double({ min: 0, max: 1, noNaN: true }), (facts, part) => {
        const next = nextChange(deadlinesOf(facts, T), T) ?? T + 1000 * DAY;
        expect(next).toBeGreaterThan(T);
        const between = Math.floor(T + (next - 1 - T) * part);
        const due = (now: number) =>
          noticesDue(deadlinesOf(facts, now), 'person-0001', {}, now).map(({ id }) => id);
        expect(badge(facts, between).text).toBe(badge(facts, T).text);
        expect(title(facts, between)).toBe(title(facts, T));
        expect(due(between)).toEqual(due(T));
      }),
      { numRuns: 1000 },
    );
  });

  it('and it rings for a change, so that the worker never wakes in vain', () => {
    fc.assert(
      fc.property(started, (facts) => {
        const next = nextChange(deadlinesOf(facts, T), T);
        if (next === null) return;
        const due = (now: number) =>
          noticesDue(deadlinesOf(facts, now), 'person-0001', {}, now).map(({ id }) => id);
        const at = (now: number) => [title(facts, now), badge(facts, now).text, due(now)];
        expect(at(next)).not.toEqual(at(next - 1));
      }),
      { numRuns: 1000 },
    );
  });

  it('the badge never has more than four characters', () => {
    fc.assert(
      fc.property(started, fc.integer({ min: -400 * DAY, max: 400 * DAY }), (facts, ms) => {
        expect(badge(facts, T + ms).text.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
