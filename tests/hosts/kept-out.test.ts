/** The browser lists a portal as allowed and yet lets the guide run nothing there: what is made of its refusal. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readHosts } from '../../entrypoints/sidepanel/hosts-state';
import { startWorker } from '../facts/worker';

// As Chromium 156 and Firefox 153 say it; tests/managed holds that they do.
const BY_POLICY = 'This page cannot be scripted due to an ExtensionsSettings policy.';
const IN_FIREFOX = 'Missing host permission for the tab';
const NOT_LOADED = 'Frame with ID 0 is showing error page';
const NOT_OURS =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

const KOG = { id: 7, url: 'https://kog.chfs.ky.gov/signin' };
const UNTOLD = { id: 7 };
const BANK = { id: 7, url: 'https://bank.example/' };

beforeEach(() => fakeBrowser.reset());

it.each([
  ['by a policy', KOG, BY_POLICY, { by: 'policy', host: 'kog.chfs.ky.gov' }],
  [
    'by a policy that closes all sites, of which this one is not told',
    UNTOLD,
    BY_POLICY,
    { by: 'policy', host: null },
  ],
  ['by Firefox, or there is no page', KOG, IN_FIREFOX, { by: 'shut', host: 'kog.chfs.ky.gov' }],
  ['by Firefox, from a site that is not told', UNTOLD, IN_FIREFOX, null],
  ['not: the page did not load', KOG, NOT_LOADED, null],
  ['not: a site that is none of ours', UNTOLD, NOT_OURS, null],
  ['not: the script ran, only the tab is older than the guide', KOG, null, null],
])('kept out %s', async (_, tab, refuses, keptOut) => {
  const { sites } = startWorker();
  sites.refuses = refuses;
  expect((await readHosts(tab, false)).keptOut).toEqual(keptOut);
  expect(sites.tried).toEqual([7]);
});

it.each([
  ['in which the guide is at work', KOG, true],
  ['that shows another site', BANK, false],
])('tries nothing in a tab %s', async (_, tab, seen) => {
  const { sites } = startWorker();
  sites.refuses = BY_POLICY;
  expect((await readHosts(tab, seen)).keptOut).toBeNull();
  expect(sites.tried).toEqual([]);
});

it('asks for what was withdrawn, whatever else Firefox says', async () => {
  const { sites } = startWorker();
  await sites.withdraw('https://kog.chfs.ky.gov/*');
  sites.refuses = IN_FIREFOX;
  expect(await readHosts(KOG, false)).toEqual({
    keptOut: { by: 'withdrawn', hosts: ['kog.chfs.ky.gov'] },
    here: { kind: 'portal', host: 'kog.chfs.ky.gov' },
  });
});

it('asks for what was withdrawn beside a tab of which nothing is known', async () => {
  const { sites } = startWorker();
  await sites.withdraw('https://kog.chfs.ky.gov/*');
  sites.refuses = BY_POLICY;
  expect((await readHosts(UNTOLD, false)).keptOut).toEqual({
    by: 'withdrawn',
    hosts: ['kog.chfs.ky.gov'],
  });
});

it('tells what it knows while a page hangs, and what the browser says of it once it does', async () => {
  startWorker();
  const answer = Promise.withResolvers<never>();
  Object.assign(fakeBrowser.scripting, { executeScript: () => answer.promise });
  const here = { kind: 'portal', host: 'kog.chfs.ky.gov' };
  const told: unknown[] = [];
  const read = readHosts(KOG, false, (known) => {
    told.push(known);
    answer.reject(new Error(BY_POLICY));
  });
  expect(await read).toEqual({ keptOut: { by: 'policy', host: 'kog.chfs.ky.gov' }, here });
  expect(told).toEqual([{ keptOut: null, here }]);
});

it('does not wait for ever, and says nothing twice where the browser answers', async () => {
  const { sites } = startWorker();
  const told = vi.fn();
  sites.refuses = BY_POLICY;
  await readHosts(KOG, false, told);
  expect(told).not.toHaveBeenCalled();
  Object.assign(fakeBrowser.scripting, { executeScript: () => new Promise(() => undefined) });
  expect((await readHosts(KOG, false)).keptOut).toBeNull();
});
