/** A practice and what is real never meet: held on the worker itself. */
import { locks } from 'node:worker_threads';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FromPanel, FromPractice } from '../../lib/message-list';
import type { PageId } from '../../lib/pages/page';
import { pageSeen, startWorker } from './worker';

const TAB = 9;
const DAY = 86_400_000;

beforeEach(() => {
  fakeBrowser.reset();
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

function start() {
  const worker = startWorker();
  const practise = async (message: unknown, tab: object | undefined = { id: TAB, incognito: false }) => {
    const url = `${fakeBrowser.runtime.getURL('/practice.html')}#kog/signin`;
    return (await worker.trigger(message, { id: fakeBrowser.runtime.id, url, tab }))[0];
  };
  const seen = (page: PageId, ahead = 0): FromPractice => ({
    kind: 'practiceSeen',
    detection: { outcome: 'page', page, met: [] },
    ahead,
  });
  const beside = (does: Extract<FromPanel, { kind: 'practise' }>['does']) =>
    worker.say({ kind: 'practise', tab: TAB, does });
  const record = async (tab = TAB) => (await fakeBrowser.storage.session.get(null))[`practice:${tab}`];
  const real = async () => ({
    local: JSON.stringify(await fakeBrowser.storage.local.get(null)),
    passing: Object.keys(await fakeBrowser.storage.session.get(null)).filter(
      (key) => !/^(practice:|policy-told$)/.test(key),
    ),
    alarms: await fakeBrowser.alarms.getAll(),
    badge: await fakeBrowser.action.getBadgeText({}),
  });
  return { worker, practise, seen, beside, record, real };
}

it('what is seen, ticked, undone and picked in practice changes nothing real', async () => {
  const { worker, practise, seen, beside, record, real } = start();
  await worker.see('kog/verification-pending');
  await vi.waitFor(async () => expect((await real()).alarms).not.toEqual([]));
  const before = await real();

  await practise({ kind: 'practiceBegins' });
  expect(await practise(seen('kog/onboarding'))).toMatchObject({ hints: [{ step: 'leave-blank' }, {}] });
  await practise(seen('kasper/request-submitted', 15 * DAY));
  await beside({ kind: 'tick', fact: 'activation-mail-arrived' });
  await beside({ kind: 'undo', fact: 'onboarding-reached' });
  await beside({ kind: 'pickScreen', tab: TAB, page: 'kog/locked' });

  const held = (await record()) as { facts: Record<string, { at: number; by: string; gone?: true }> };
  expect(Object.keys(held.facts).sort()).toEqual([
    'fact:practice:1:activation-mail-arrived',
    'fact:practice:1:onboarding-reached',
    'fact:practice:1:request-submitted',
  ]);
  expect(held.facts['fact:practice:1:activation-mail-arrived']?.at).toBeGreaterThan(Date.now() + 14 * DAY);
  expect(held.facts['fact:practice:1:onboarding-reached']?.gone).toBe(true);
  expect(held).toMatchObject({ ahead: 15 * DAY, picked: 'kog/locked' });
  expect(await real()).toEqual(before);
});

it('what is real changes nothing in practice', async () => {
  const { worker, practise, seen, record } = start();
  await practise({ kind: 'practiceBegins' });
  await practise(seen('kog/my-apps'));
  const before = await record();
  await worker.see('kasper/request-submitted');
  await worker.say({ kind: 'tick', fact: 'welcome-mail-arrived' });
  expect(await record()).toEqual(before);
  await worker.say({ kind: 'erase', person: null });
  expect(await record()).toEqual(before);
});

it('the practice page may say only what is practised; a portal and the panel may not say that', async () => {
  const { worker, practise, record, real } = start();
  const before = await real();
  for (const message of [
    pageSeen('kasper/request-submitted'),
    { kind: 'tick', fact: 'welcome-mail-arrived' },
    { kind: 'erase', person: null },
    { kind: 'practise', tab: TAB, does: { kind: 'undo', fact: 'signed-in' } },
    { kind: 'practiceSeen', detection: null, ahead: -1 },
  ]) {
    expect(await practise(message)).toBeUndefined();
    expect(await practise(message, undefined)).toBeUndefined();
  }
  expect(await worker.fromTab({ kind: 'practiceBegins' })).toBeUndefined();
  expect(await worker.fromPanel({ kind: 'practiceBegins' })).toBeUndefined();
  expect(await real()).toEqual(before);
  expect(await record()).toBeUndefined();
});

it('two practices are two; each goes with its page, or with its tab', async () => {
  const { practise, seen, record } = start();
  const other = { id: 10, incognito: false };
  await practise({ kind: 'practiceBegins' });
  await practise({ kind: 'practiceBegins' }, other);
  await practise(seen('kog/my-apps'));
  expect(await record(10)).toMatchObject({ facts: {} });
  await practise({ kind: 'practiceBegins' });
  expect(await record()).toMatchObject({ facts: {}, ahead: 0 });
  await practise({ kind: 'practiceLeft' });
  expect(await record()).toBeUndefined();
  await fakeBrowser.tabs.onRemoved.trigger(10, { windowId: 1, isWindowClosing: false });
  await vi.waitFor(async () => expect(await record(10)).toBeUndefined());
});

it('the same screen seen again is written once', async () => {
  const { practise, seen } = start();
  await practise({ kind: 'practiceBegins' });
  await practise(seen('kog/my-apps'));
  const written = vi.spyOn(fakeBrowser.storage.session, 'set');
  await practise(seen('kog/my-apps'));
  expect(written).not.toHaveBeenCalled();
});
