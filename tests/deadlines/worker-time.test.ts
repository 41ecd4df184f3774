import './in-kentucky';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startWorker } from '../facts/worker';
import { clock, DAY, HOUR, MINUTE } from './journey';

const T = clock('2025-05-05 10:00');

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: T });
  allowReminders(true);
});
afterEach(() => vi.useRealTimers());

function allowReminders(allowed: boolean) {
  Object.assign(fakeBrowser.permissions, { contains: async () => allowed });
}

/** The browser is closed: handlers and notifications go, alarms may, what is stored stays. Opened again at `now`. */
async function closeAndOpen(now: number) {
  fakeBrowser.runtime.resetState();
  fakeBrowser.alarms.resetState();
  fakeBrowser.notifications.resetState();
  fakeBrowser.storage.onChanged.removeAllListeners();
  vi.setSystemTime(now);
  const worker = startWorker();
  await fakeBrowser.runtime.onStartup.trigger();
  await settled();
  return worker;
}

/** All looks that were asked for are done: they stand in line for one lock. */
const settled = () => navigator.locks.request('kasper-guide:time', async () => undefined);

async function ring(now: number) {
  vi.setSystemTime(now);
  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'next-change',
    scheduledTime: now,
    persistAcrossSessions: true,
  });
  await settled();
}

const icon = async () => [await fakeBrowser.action.getBadgeText({}), await fakeBrowser.action.getTitle({})];
const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime);
const shown = () => Object.values(fakeBrowser.notifications.getAllCreateOptions()).map((n) => n?.title ?? '');

it('the badge follows what is seen, and one alarm is set', async () => {
  const worker = startWorker();
  await settled();
  expect(await icon()).toEqual(['', expect.stringContaining('open the checklist')]);
  expect(await alarms()).toEqual([]);

  await worker.see('kasper/request-submitted');
  await settled();
  expect(await icon()).toEqual(['14d', expect.stringContaining('14 days left')]);
  expect(await alarms()).toEqual([clock('2025-05-06 00:00')]);
});

it('four hours that lapse: badge, reminders, each once; signing in ends it', async () => {
  const worker = startWorker();
  await worker.say({ kind: 'tick', fact: 'activation-mail-arrived', at: T });
  await ring(T + 2 * HOUR);
  expect(shown()).toEqual([expect.stringMatching(/^Activate your KOG account by/)]);
  await fakeBrowser.notifications.clear(
    Object.keys(fakeBrowser.notifications.getAllCreateOptions())[0] ?? '',
  );
  await ring(T + 2 * HOUR + MINUTE);
  expect(shown()).toEqual([]);

  await ring(T + 4 * HOUR + MINUTE);
  expect((await icon())[0]).toBe('!');
  expect(shown()).toEqual([expect.stringMatching(/^The four hours .* are over$/)]);

  await worker.see('kog/all-apps');
  await settled();
  expect((await icon())[0]).toBe('');
  expect(await alarms()).toEqual([]);
});

it('a browser that was closed over it says so once, and sets its alarm anew', async () => {
  await startWorker().say({ kind: 'tick', fact: 'password-set', at: T });
  await closeAndOpen(T + 88 * DAY);
  expect(shown()).toEqual([expect.stringMatching(/^While you were away: Your KOG password expires on/)]);
  expect(await alarms()).toHaveLength(1);

  await closeAndOpen(T + 88 * DAY + HOUR);
  expect(shown()).toEqual([]);
  expect(await alarms()).toHaveLength(1);
});

it('without the permission everything else works, and old reminders do not pour out once it is given', async () => {
  allowReminders(false);
  await startWorker().say({ kind: 'tick', fact: 'request-submitted', at: T });
  await closeAndOpen(T + 15 * DAY);
  expect((await icon())[0]).toBe('!');
  expect(shown()).toEqual([]);

  allowReminders(true);
  await closeAndOpen(T + 16 * DAY);
  expect(shown()).toEqual([]);
});

it('a clock set back gives nothing twice', async () => {
  await startWorker().say({ kind: 'tick', fact: 'request-submitted', at: T });
  await closeAndOpen(T + 16 * DAY);
  expect(shown()).toHaveLength(1);
  await closeAndOpen(T + DAY);
  expect((await icon())[0]).toBe('13d');
  await closeAndOpen(T + 16 * DAY);
  expect(shown()).toEqual([]);
});

it('a reminder that cannot be shown does not stop the clock, and is tried again', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const failing = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no icon'));
  await startWorker().say({ kind: 'tick', fact: 'activation-mail-arrived', at: T });
  await ring(T + 2 * HOUR);
  expect(warned).toHaveBeenCalled();
  expect(await alarms()).toHaveLength(1);

  failing.mockRestore();
  warned.mockRestore();
  await ring(T + 2 * HOUR + MINUTE);
  expect(shown()).toHaveLength(1);
});
