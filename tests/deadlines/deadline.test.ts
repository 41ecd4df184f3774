import './in-kentucky';
import { describe, expect, it } from 'vitest';
import { type Deadline, deadlinesOf } from '../../lib/deadlines/deadline';
import type { DeadlineId } from '../../lib/deadlines/rules';
import type { FactState } from '../../lib/facts/state';
import { clock, DAY, HOUR, holding, MINUTE } from './journey';

const T = clock('2025-05-05 10:00');

function the(id: DeadlineId, facts: FactState, now: number): Deadline {
  const found = deadlinesOf(facts, now).find(({ rule }) => rule.id === id);
  if (!found) throw new Error(`no deadline ${id}`);
  return found;
}

it('nothing known: everything waits', () => {
  expect(deadlinesOf(holding({}), T).map(({ status }) => status)).toEqual(['waiting', 'waiting', 'waiting']);
});

describe('activation', () => {
  it('counts from the request until it is told when the e-mail came, and says so', () => {
    expect(the('activation', holding({ 'kog-requested': T }), T)).toMatchObject({
      status: 'running',
      approximate: true,
      startedAt: T,
    });
    const told = holding({ 'kog-requested': T, 'activation-mail-arrived': T + 20 * MINUTE });
    expect(the('activation', told, T + HOUR)).toMatchObject({
      approximate: false,
      dueAt: T + 4 * HOUR + 20 * MINUTE,
    });
  });

  it('is in time to the last moment of the four hours, and late after it', () => {
    const facts = holding({ 'activation-mail-arrived': T });
    expect(the('activation', facts, T + 4 * HOUR).status).toBe('running');
    expect(the('activation', facts, T + 4 * HOUR + 1).status).toBe('late');
  });

  it('is met by the account being active, or by signing in afterwards', () => {
    const asked = { 'kog-requested': T };
    const later = T + HOUR;
    expect(the('activation', holding({ ...asked, 'kog-activated': later }), later).status).toBe('met');
    expect(the('activation', holding({ ...asked, 'signed-in': later }), later).status).toBe('met');
    expect(the('activation', holding({ ...asked, 'signed-in': T - DAY }), later).status).toBe('running');
  });

  it('stays met when the e-mail is dated only after the sign-in that it led to', () => {
    const facts = holding({
      'kog-requested': T,
      'signed-in': T + HOUR,
      'activation-mail-arrived': T + 2 * HOUR,
    });
    expect(the('activation', facts, T + 3 * HOUR).status).toBe('met');
  });

  it('starts anew when the e-mail comes again', () => {
    const again = { at: T + 5 * HOUR, round: 2 };
    const facts = holding({ 'kog-requested': T, 'activation-mail-arrived': again });
    expect(the('activation', facts, T + 6 * HOUR)).toMatchObject({ status: 'running', dueAt: T + 9 * HOUR });
  });

  it('counts from a second request, for its e-mail is still to come', () => {
    const facts = holding({
      'activation-mail-arrived': T,
      'kog-requested': { at: T + 6 * HOUR, round: 2 },
    });
    expect(the('activation', facts, T + 7 * HOUR)).toMatchObject({
      status: 'running',
      approximate: true,
      dueAt: T + 10 * HOUR,
    });
  });

  it('keeps the time of the e-mail when the request is ticked later, from memory', () => {
    const facts = holding({ 'activation-mail-arrived': T, 'kog-requested': T + HOUR });
    expect(the('activation', facts, T + HOUR)).toMatchObject({ approximate: false, dueAt: T + 4 * HOUR });
  });

  it('is no question for who is signed in already', () => {
    expect(the('activation', holding({ 'signed-in': T }), T)).toMatchObject({
      status: 'met',
      startedAt: null,
    });
  });
});

describe('the welcome e-mail', () => {
  const submitted = holding({ 'request-submitted': T });

  it('has until the end of the fourteenth day', () => {
    expect(the('welcome-mail', submitted, clock('2025-05-19 23:59:59.999')).status).toBe('running');
    expect(the('welcome-mail', submitted, clock('2025-05-20 00:00')).status).toBe('late');
  });

  it('has fourteen days over the change of the clocks, too', () => {
    const march = holding({ 'request-submitted': clock('2025-03-01 23:30') });
    expect(the('welcome-mail', march, T)).toMatchObject({ dueAt: clock('2025-03-15 23:59:59.999') });
  });

  it('is met when it arrives, late or not', () => {
    const facts = holding({ 'request-submitted': T, 'welcome-mail-arrived': T + 30 * DAY });
    expect(the('welcome-mail', facts, T + 40 * DAY)).toMatchObject({ status: 'met', metAt: T + 30 * DAY });
  });

  it('is unknown, never guessed, when papers were mailed and nobody said when the request was sent', () => {
    expect(the('welcome-mail', holding({ 'papers-mailed': T }), T).status).toBe('unknown');
  });
});

describe('the password', () => {
  it('has 90 days from the day it was set, and is not met by anything', () => {
    const facts = holding({
      'password-set': clock('2025-12-01 08:00'),
      'signed-in': T,
      'welcome-mail-arrived': T,
    });
    expect(the('password', facts, clock('2026-03-01 23:00')).status).toBe('running');
    expect(the('password', facts, clock('2026-03-02 00:00')).status).toBe('late');
  });

  it('has 90 more days after each change', () => {
    const facts = holding({ 'password-set': { at: T + 80 * DAY, round: 2 } });
    expect(the('password', facts, T + 100 * DAY)).toMatchObject({ status: 'running', round: 2 });
  });

  it('is unknown for who has an account and did not say when the password was set', () => {
    expect(the('password', holding({ 'signed-in': T }), T).status).toBe('unknown');
  });
});
