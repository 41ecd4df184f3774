/** The portal stands on another site of the state: what the worker does as sites are allowed and withdrawn. */
import { locks } from 'node:worker_threads';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hostEvents, readHosts } from '../../entrypoints/sidepanel/hosts-state';
import { movedScript } from '../../lib/hosts/moved-script';
import { siteOf } from '../../lib/hosts/sites';
import { pageSeen, startWorker } from '../facts/worker';

const MOVED = 'portal.ky.gov';
const ORIGIN = `https://${MOVED}/*`;

beforeEach(() => {
  fakeBrowser.reset();
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
});

const registered = ({ sites }: ReturnType<typeof startWorker>) => sites.scripts.get('moved')?.matches;

it('asks for that one host, and looks at it at once and from then on', async () => {
  const worker = startWorker();
  const tab = { id: 7, url: `https://${MOVED}/login?user=x` };
  worker.sites.tabs = [tab];
  expect(await readHosts(tab, false)).toEqual({ keptOut: null, here: { kind: 'offer', host: MOVED } });
  expect(worker.sites.tried).toEqual([]);
  expect(await hostEvents().allow([MOVED])).toBe(true);
  expect(worker.sites.asked).toEqual([[ORIGIN]]);
  await vi.waitFor(() => expect(worker.sites.put).toEqual([{ tab: 7, files: ['portal.js'] }]));
  expect(registered(worker)).toEqual([ORIGIN]);
  expect((await readHosts(tab, false)).here).toEqual({ kind: 'allowed', host: MOVED });
});

it('changes nothing when the person says no', async () => {
  const worker = startWorker();
  worker.sites.answer = false;
  expect(await hostEvents().allow([MOVED])).toBe(false);
  expect(registered(worker)).toBeUndefined();
  expect(worker.sites.put).toEqual([]);
});

it('registers again what an update forgot, and after a start of the browser', async () => {
  const worker = startWorker();
  worker.sites.allowed.add(ORIGIN);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
  await vi.waitFor(() => expect(registered(worker)).toEqual([ORIGIN]));
  worker.sites.scripts.clear();
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(() => expect(registered(worker)).toEqual([ORIGIN]));
});

it.each(['install', 'update'])(
  'puts the script into tabs that are open and do not listen (%s)',
  async (reason) => {
    const worker = startWorker();
    worker.sites.allowed.add(ORIGIN);
    worker.sites.tabs = [
      { id: 7, url: 'https://kog.chfs.ky.gov/app', deaf: true },
      { id: 8, url: 'https://ekasper.chfs.ky.gov/' },
      { id: 9, url: `https://${MOVED}/`, deaf: true },
      { id: 10, url: 'https://ekasperupload.chfs.ky.gov/', deaf: true },
    ];
    await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
    const put = [7, 9].map((tab) => ({ tab, files: ['portal.js'] }));
    await vi.waitFor(() => expect(worker.sites.put).toEqual(put));
    expect(worker.sites.told).toEqual([{ tab: 8, message: 'adviceChanged' }]);
  },
);

it('leaves when it is withdrawn: nothing is registered, the tab is told and forgotten, and gets no advice', async () => {
  const worker = startWorker();
  await worker.sites.allow(ORIGIN);
  await vi.waitFor(() => expect(registered(worker)).toEqual([ORIGIN]));
  await worker.fromTab(pageSeen('kog/onboarding'), { host: MOVED });
  expect(await worker.tab(7)).toMatchObject({ host: MOVED });

  await hostEvents().stop(MOVED);
  await vi.waitFor(() => expect(worker.sites.told).toContainEqual({ tab: 7, message: 'leave' }));
  await vi.waitFor(async () => expect(await worker.tab(7)).toBeUndefined());
  expect(registered(worker)).toBeUndefined();
  expect(await worker.fromTab(pageSeen('kog/onboarding'), { host: MOVED })).toBeNull();
  expect(await worker.tab(7)).toBeUndefined();
});

it('says which portal the browser keeps it out of, and asks for that again', async () => {
  const worker = startWorker();
  await worker.sites.withdraw('https://kog.chfs.ky.gov/*');
  expect((await readHosts(undefined, false)).keptOut).toEqual({
    by: 'withdrawn',
    hosts: ['kog.chfs.ky.gov'],
  });
  await hostEvents().allow(['kog.chfs.ky.gov']);
  expect((await readHosts(undefined, false)).keptOut).toBeNull();
  expect(registered(worker)).toBeUndefined();
});

it.each([
  ['https://kog.chfs.ky.gov/x', 'portal'],
  ['https://portal.ky.gov/x', 'state'],
  ['https://ky.gov/', 'state'],
  ['https://ekasperupload.chfs.ky.gov/', 'upload'],
  ['http://portal.ky.gov/', 'other'],
  ['https://portal.ky.gov.example.com/', 'other'],
  ['https://evilky.gov/', 'other'],
  ['about:blank', 'other'],
  [undefined, 'other'],
])('%s is: %s', (address, kind) => {
  expect(siteOf(address).kind).toBe(kind);
});

it('keeps to sites of the state, and out of the data upload and of tabs that have the script, whatever is allowed', () => {
  expect(movedScript(['https://kog.chfs.ky.gov/*', 'https://example.com/*', '<all_urls>'])).toBeNull();
  const all = movedScript(['https://*.ky.gov/*', 'https://ekasper.chfs.ky.gov/*']);
  expect(all).toMatchObject({
    matches: ['https://*.ky.gov/*'],
    excludeMatches: [
      'https://kog.chfs.ky.gov/*',
      'https://ekasper.chfs.ky.gov/*',
      'https://ekasperupload.chfs.ky.gov/*',
    ],
  });
});
