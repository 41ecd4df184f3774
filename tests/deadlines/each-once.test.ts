/**
 * Alarms come late or never, the browser is closed for days, the clock is set back and forward: each reminder is given
 * once, none before its time, and none is lost.
 */
import './in-kentucky';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deadlinesOf, openDeadlines } from '../../lib/deadlines/deadline';
import { remindedKey } from '../../lib/deadlines/reminded';
import { remindersOf } from '../../lib/deadlines/reminders';
import { readAll } from '../../lib/facts/store';
import { startWorker } from '../facts/worker';
import { clock, DAY, HOUR } from './journey';

const T = clock('2025-05-05 10:00');
const STARTS = ['activation-mail-arrived', 'request-submitted', 'password-set'] as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: T });
});
afterEach(() => vi.useRealTimers());

/** `later`: how much time goes by. `clock`: how far the clock is moved besides. */
const happening = fc.record({
  what: fc.constantFrom('alarm rings', 'alarm rings', 'closed', 'closed, alarms lost', 'page seen'),
  later: fc.oneof(
    fc.integer({ min: 0, max: 5 * HOUR }),
    fc.integer({ min: 0, max: 3 * DAY }),
    fc.integer({ min: 10 * DAY, max: 40 * DAY }),
  ),
  clock: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    fc.integer({ min: -20 * DAY, max: 20 * DAY }),
    fc.integer({ min: -2 * HOUR, max: 2 * HOUR }),
  ),
});

const looked = () => navigator.locks.request('kasper-guide:time', async () => undefined);

function open() {
  const worker = startWorker();
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  return worker;
}

/** Handlers go with the browser, alarms perhaps; what is stored stays. */
async function closeAndOpen(alarmsLost: boolean) {
  fakeBrowser.runtime.resetState();
  if (alarmsLost) fakeBrowser.alarms.resetState();
  else fakeBrowser.alarms.onAlarm.removeAllListeners();
  fakeBrowser.storage.onChanged.removeAllListeners();
  open();
  await fakeBrowser.runtime.onStartup.trigger();
}

it('each reminder is given once, whatever becomes of alarms, browser and clock', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 12 }), async (happenings) => {
      fakeBrowser.reset();
      vi.setSystemTime(T);
      const told: string[] = [];
      const create = vi.spyOn(fakeBrowser.notifications, 'create');
      create.mockImplementation(async (...given: unknown[]) => {
        told.push(String(given[0]));
        return String(given[0]);
      });
      const worker = open();
      for (const fact of STARTS) await worker.say({ kind: 'tick', fact, at: T });

      const end = { what: 'closed', later: 120 * DAY, clock: 0 };
      for (const { what, later, clock: moved } of [...happenings, end]) {
        vi.setSystemTime(Math.max(T, Date.now() + later + moved));
        if (what === 'alarm rings') {
          await fakeBrowser.alarms.onAlarm.trigger({
            name: 'next-change',
            scheduledTime: Date.now(),
            persistAcrossSessions: true,
          });
        } else if (what === 'page seen') await worker.see('kog/my-apps');
        else await closeAndOpen(what === 'closed, alarms lost');
        await looked();
      }

      const { facts, people, raw } = await readAll();
      const due = openDeadlines(deadlinesOf(facts, Date.now())).flatMap((deadline) =>
        remindersOf(deadline)
          .filter(({ moment }) => moment <= Date.now())
          .map(({ id, moment }) => ({ key: remindedKey(people.chosen ?? '', deadline, id), moment })),
      );
      expect(due.length).toBeGreaterThan(4);
      expect(new Set(told).size).toBe(told.length);
      for (const { key, moment } of due) {
        expect(raw[key], key).toBeTruthy();
        expect((raw[key] as { at: number }).at).toBeGreaterThanOrEqual(moment);
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);
