import { describe, expect, it } from 'vitest';
import { deadlinesOf, openDeadlines } from '../../lib/deadlines/deadline';
import { nextChange } from '../../lib/deadlines/next-change';
import { noticesDue } from '../../lib/deadlines/notices';
import { readReminderChoice, recordForReminders, USUAL } from '../../lib/deadlines/reminder-choice';
import { remindersOf } from '../../lib/deadlines/reminders';
import { holding, NOW } from '../guide/facts';
import { ANN } from './kept';

const HOUR = 3_600_000;
const deadlines = deadlinesOf(holding(['activation-mail-arrived', { at: NOW }]), NOW);
const chosenAt = (at: number, ...ids: string[]) => recordForReminders({}, 'activation', ids, at);
const due = (raw: object, now: number) => noticesDue(deadlines, ANN, { ...raw }, now);

describe('reminders that a person chose', () => {
  it('come instead of the usual ones', () => {
    const raw = chosenAt(NOW, 'three-hours');
    expect(due(raw, NOW + HOUR)).toHaveLength(1);
    expect(due({}, NOW + HOUR)).toEqual([]);
    expect(nextChange(deadlines, NOW, readReminderChoice(raw))).toBeLessThanOrEqual(NOW + HOUR);
  });

  it('do not come for a moment that was over when they were chosen', () => {
    expect(due(chosenAt(NOW + 1.5 * HOUR, 'three-hours', 'two-hours'), NOW + 1.6 * HOUR)).toEqual([]);
    expect(due(chosenAt(NOW + 1.5 * HOUR, 'three-hours', 'two-hours'), NOW + 2 * HOUR)).toHaveLength(1);
  });

  it('may be none', () => {
    expect(due(chosenAt(NOW), NOW + 9 * HOUR)).toEqual([]);
  });

  it('leave other deadlines as they were, and give way to the usual where they cannot be read', () => {
    const both = { ...recordForReminders(chosenAt(NOW, 'one-hour'), 'password', ['over'], NOW + 1) };
    expect(Object.keys(readReminderChoice(both))).toEqual(['activation', 'password']);
    expect(readReminderChoice({ 'setting:reminders': { v: 2 } })).toBe(USUAL);
    expect(openDeadlines(deadlines).flatMap((one) => remindersOf(one).map(({ id }) => id))).toEqual([
      'two-hours',
      'half-an-hour',
      'over',
    ]);
  });
});
