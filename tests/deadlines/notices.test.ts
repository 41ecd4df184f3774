import './in-kentucky';
import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../lib/deadlines/deadline';
import { type Notice, noticesDue } from '../../lib/deadlines/notices';
import { noticeText } from '../../lib/deadlines/telling';
import type { FactState } from '../../lib/facts/state';
import { DESKS } from '../../lib/guide/desks';
import { wordsFor } from '../../lib/words/words';
import { clock, DAY, HOUR, holding, MINUTE } from './journey';

const T = clock('2025-05-05 10:00');

/** A worker's memory of what was said; `look` gives what is due and remembers it. */
function reminding() {
  const raw: Record<string, unknown> = {};
  return (facts: FactState, now: number): readonly Notice[] => {
    const due = noticesDue(deadlinesOf(facts, now), 'person-0001', raw, now);
    for (const { write } of due) Object.assign(raw, write);
    return due;
  };
}

describe('a reminder', () => {
  const facts = holding({ 'activation-mail-arrived': T });

  it('comes when it is due, and once', () => {
    const look = reminding();
    expect(look(facts, T)).toEqual([]);
    expect(look(facts, T + 2 * HOUR)).toHaveLength(1);
    expect(look(facts, T + 2 * HOUR)).toEqual([]);
    expect(look(facts, T + 3 * HOUR)).toEqual([]);
    expect(look(facts, T + 3.5 * HOUR)).toHaveLength(1);
  });

  it('comes as one, speaking of how it is now, when several were slept through', () => {
    const look = reminding();
    const [notice, ...others] = look(facts, T + 9 * HOUR);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ whileAway: true, about: { status: 'late' } });
    expect(look(facts, T + 10 * HOUR)).toEqual([]);
  });

  it('is not called missed when the alarm is a little late', () => {
    expect(reminding()(facts, T + 2 * HOUR + 5 * MINUTE)).toMatchObject([{ whileAway: false }]);
  });

  it('is not given for what is met', () => {
    const done = holding({ 'activation-mail-arrived': T, 'kog-activated': T + HOUR });
    expect(reminding()(done, T + 9 * HOUR)).toEqual([]);
  });

  it('does not come twice when the clock is set back', () => {
    const look = reminding();
    look(facts, T + 2 * HOUR);
    expect(look(facts, T + HOUR)).toEqual([]);
    expect(look(facts, T + 2 * HOUR)).toEqual([]);
  });

  it('comes anew in a new round', () => {
    const look = reminding();
    const first = holding({ 'password-set': T });
    const second = holding({ 'password-set': { at: T + 95 * DAY, round: 2 } });
    expect(look(first, T + 92 * DAY)).toHaveLength(1);
    expect(look(second, T + 96 * DAY)).toEqual([]);
    expect(look(second, T + 180 * DAY)).toHaveLength(1);
  });

  it('does not come again for the e-mail being told to have come a little later', () => {
    const look = reminding();
    look(holding({ 'kog-requested': T }), T + 2 * HOUR);
    const told = holding({ 'kog-requested': T, 'activation-mail-arrived': T + 15 * MINUTE });
    expect(look(told, T + 2 * HOUR + 20 * MINUTE)).toEqual([]);
  });

  it('comes again when the date was wrong by weeks', () => {
    const look = reminding();
    expect(look(holding({ 'password-set': T }), T + 88 * DAY)).toHaveLength(1);
    const corrected = holding({ 'password-set': T + 60 * DAY });
    expect(look(corrected, T + 89 * DAY)).toEqual([]);
    expect(look(corrected, T + 147 * DAY)).toHaveLength(1);
  });

  it('given by a newer version is not given again', () => {
    const key = 'reminded:person-0001:activation:1:two-hours';
    expect(
      noticesDue(deadlinesOf(facts, T + 2 * HOUR), 'person-0001', { [key]: { v: 9 } }, T + 2 * HOUR),
    ).toEqual([]);
  });

  it('of days comes in the morning', () => {
    const look = reminding();
    const waiting = holding({ 'request-submitted': T });
    expect(look(waiting, clock('2025-05-20 08:59'))).toEqual([]);
    expect(look(waiting, clock('2025-05-20 09:00'))).toHaveLength(1);
  });
});

describe('what it says', () => {
  const say = (facts: FactState, now: number) => {
    const [notice] = reminding()(facts, now);
    if (!notice) throw new Error('nothing is due');
    return noticeText(notice, wordsFor('en'), DESKS, now);
  };

  it('while there is time: by when, and how long that is', () => {
    const { title, message } = say(holding({ 'activation-mail-arrived': T }), T + 2 * HOUR);
    expect(title).toMatch(/^Activate your KOG account by .*2:00\sPM$/);
    expect(message).toBe('2 hours left.');
  });

  it('once it is late: what to do and whom to call, as the official page has it', () => {
    const activation = say(holding({ 'activation-mail-arrived': T }), T + 4 * HOUR + MINUTE);
    expect(activation.message).toContain('sent again');
    expect(activation.message).toContain('(502) 564-0104, ext. 2');

    const welcome = say(holding({ 'request-submitted': T }), clock('2025-05-20 09:00'));
    expect(welcome.message).toContain('(502) 564-7985');
    expect(welcome.message).toContain('ekasper.admin@ky.gov');

    const password = say(holding({ 'password-set': T }), T + 95 * DAY);
    expect(password.title).toMatch(/^While you were away: /);
    expect(password.message).toContain('Forgot Password?');
  });
});
