import { describe, expect, it } from 'vitest';
import type { FactId } from '../../lib/facts/facts';
import { type FactEntry, type FactRecord, factKey, readRecords } from '../../lib/facts/record';
import { factStateOf } from '../../lib/facts/state';
import { recordForTick, recordForUndo, recordsForPage, type Tick } from '../../lib/facts/writing';
import type { PageId } from '../../lib/pages/page';

const WHO = 'person-0001';

/** A storage in which one person's journey is acted out; every call is one thing seen or said. */
function journey(raw: Record<string, unknown> = {}) {
  const put = (entries: readonly (FactEntry | null)[]) => {
    for (const entry of entries) if (entry) raw[factKey(entry.key)] = entry.record;
    return entries.length > 0 && entries[0] !== null;
  };
  return {
    raw,
    see: (page: PageId, now: number) => put(recordsForPage(readRecords(raw), WHO, page, now)),
    tick: (tick: Tick, now: number) => put([recordForTick(readRecords(raw), WHO, tick, now)]),
    undo: (fact: FactId, now: number) => put([recordForUndo(readRecords(raw), WHO, fact, now)]),
    knows: (fact: FactId) => factStateOf(readRecords(raw).facts, WHO).get(fact),
    saved: (key: string) => (raw[key] as FactRecord).saved,
  };
}

describe('a page that is seen', () => {
  it('makes its facts known, with the time', () => {
    const j = journey();
    j.see('kog/all-apps', 1000);
    expect(j.knows('signed-in')).toEqual({ at: 1000, by: 'page', round: 1 });
  });

  it('tells the route by the screen that follows the choice', () => {
    const upload = journey();
    upload.see('kasper/request-upload', 1);
    expect(upload.knows('route')?.value).toBe('upload');
    const mail = journey();
    mail.see('kasper/request-mail', 1);
    expect(mail.knows('route')?.value).toBe('mail');
  });

  it('restarts no clock when it is seen again', () => {
    const j = journey();
    j.see('kasper/request-submitted', 1000);
    expect(j.see('kasper/request-submitted', 9000)).toBe(false);
    expect(j.knows('request-submitted')?.at).toBe(1000);
  });

  it('says nothing of pages that show no fact', () => {
    const j = journey();
    expect(j.see('kog/sign-in', 1)).toBe(false);
    expect(j.raw).toEqual({});
  });

  it('does not change what a person said', () => {
    const j = journey();
    j.tick({ fact: 'route', value: 'mail' }, 10);
    j.see('kasper/request-upload', 20);
    expect(j.knows('route')).toMatchObject({ value: 'mail', by: 'person' });
  });

  it('leaves alone a record that it cannot read', () => {
    const newer = { v: 2, since: 'some newer shape' };
    const j = journey({ [`fact:${WHO}:1:signed-in`]: newer });
    expect(j.see('kog/my-apps', 1)).toBe(false);
    expect(Object.values(j.raw)).toEqual([newer]);
  });
});

describe('a tick', () => {
  it('beats what the page showed, and keeps the round', () => {
    const j = journey();
    j.see('kog/verification-pending', 5000);
    j.tick({ fact: 'kog-requested', at: 3000 }, 6000);
    expect(j.knows('kog-requested')).toEqual({ at: 3000, by: 'person', round: 1 });
  });

  it('takes only values from the closed list, and only where there is one', () => {
    const j = journey();
    expect(j.tick({ fact: 'route', value: 'pigeon' }, 1)).toBe(false);
    expect(j.tick({ fact: 'route' }, 1)).toBe(false);
    expect(j.tick({ fact: 'signed-in', value: 'upload' }, 1)).toBe(false);
    expect(j.raw).toEqual({});
  });

  it('is never about the future', () => {
    const j = journey();
    j.tick({ fact: 'activation-mail-arrived', at: 99_000 }, 5000);
    expect(j.knows('activation-mail-arrived')?.at).toBe(5000);
  });

  it('starts a new round only of what can happen again', () => {
    const j = journey();
    j.tick({ fact: 'password-set' }, 1000);
    j.tick({ fact: 'password-set', newRound: true }, 2000);
    expect(j.knows('password-set')).toEqual({ at: 2000, by: 'person', round: 2 });
    expect(j.raw).toHaveProperty([`fact:${WHO}:1:password-set`]);
    expect(j.tick({ fact: 'kog-activated', newRound: true }, 3000)).toBe(false);
  });

  it('corrects the round that holds, not the one that was undone', () => {
    const j = journey();
    j.tick({ fact: 'password-set' }, 1000);
    j.tick({ fact: 'password-set', newRound: true }, 2000);
    j.undo('password-set', 3000);
    j.tick({ fact: 'password-set', at: 500 }, 4000);
    expect(j.knows('password-set')).toEqual({ at: 500, by: 'person', round: 1 });
  });

  it('does not write over a record that it cannot read', () => {
    const newer = { v: 2 };
    const j = journey({ [`fact:${WHO}:1:kog-activated`]: newer });
    j.tick({ fact: 'kog-activated' }, 1000);
    expect(j.knows('kog-activated')?.at).toBe(1000);
    expect(j.raw[`fact:${WHO}:1:kog-activated`]).toBe(newer);
  });
});

describe('undo', () => {
  it('stays when the page is seen again', () => {
    const j = journey();
    j.see('kog/all-apps', 1000);
    j.undo('signed-in', 2000);
    expect(j.knows('signed-in')).toBeUndefined();
    j.see('kog/all-apps', 3000);
    expect(j.knows('signed-in')).toBeUndefined();
  });

  it('can be taken back by the person', () => {
    const j = journey();
    j.see('kog/all-apps', 1000);
    j.undo('signed-in', 2000);
    j.tick({ fact: 'signed-in' }, 3000);
    expect(j.knows('signed-in')).toMatchObject({ by: 'person', at: 3000 });
  });

  it('brings back the round before', () => {
    const j = journey();
    j.see('kog/verification-pending', 1000);
    j.tick({ fact: 'password-set', newRound: true }, 2000);
    j.undo('password-set', 3000);
    expect(j.knows('password-set')).toEqual({ at: 1000, by: 'page', round: 1 });
  });

  it('is taken back in the round that was undone, and leaves the round before as it was', () => {
    const j = journey();
    j.tick({ fact: 'password-set', at: 1000 }, 1000);
    j.tick({ fact: 'password-set', newRound: true }, 2000);
    const before = j.knows('password-set');
    j.undo('password-set', 3000);
    j.tick({ fact: 'password-set', ...before }, 4000);
    expect(j.knows('password-set')).toEqual(before);
    j.undo('password-set', 5000);
    expect(j.knows('password-set')).toEqual({ at: 1000, by: 'person', round: 1 });
  });

  it('has nothing to write where nothing holds', () => {
    expect(journey().undo('signed-in', 1)).toBe(false);
  });
});

it('a clock that was set back makes no newer record look older', () => {
  const j = journey();
  const key = `fact:${WHO}:1:signed-in`;
  j.tick({ fact: 'signed-in' }, 9000);
  j.undo('signed-in', 10);
  expect(j.saved(key)).toBe(9001);
  j.tick({ fact: 'signed-in' }, 20);
  expect(j.saved(key)).toBe(9002);
});

describe('what is done once a year', () => {
  it('stands under the year whose renewal it was done for, and another year leaves it alone', () => {
    const day = (y: number, m: number, d: number) => new Date(y, m - 1, d, 12).getTime();
    const tick = (raw: Record<string, unknown>, at: number, now: number) =>
      recordForTick(readRecords(raw), WHO, { fact: 'certificate-uploaded', at }, now);
    const first = tick({}, day(2027, 1, 20), day(2027, 1, 20));
    expect(first?.key.round).toBe(2027);
    // Said later, or late: it is still of the renewal it was done for.
    expect(tick({}, day(2026, 2, 1), day(2027, 1, 20))?.key.round).toBe(2026);
    expect(tick({}, day(2027, 3, 14), day(2027, 3, 14))?.key.round).toBe(2027);
    expect(tick({}, day(2027, 3, 15), day(2027, 3, 15))?.key.round).toBe(2028);
    const damaged = { [`fact:${WHO}:2027:certificate-uploaded`]: 'damaged' };
    expect(tick(damaged, day(2027, 1, 20), day(2027, 1, 20))).toBeNull();
    expect(tick(damaged, day(2027, 4, 1), day(2027, 4, 1))?.key.round).toBe(2028);
    const again = { fact: 'certificate-uploaded', newRound: true } as const;
    expect(recordForTick(readRecords({}), WHO, again, day(2027, 1, 20))).toBeNull();
  });
});
