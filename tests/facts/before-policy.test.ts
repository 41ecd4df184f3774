/** What the worker says and notes before the browser tells what IT sets. */
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startWorker } from './worker';

beforeEach(() => fakeBrowser.reset());

describe('while the browser does not tell its policy yet', () => {
  it('where the tab is and what is advised there is said at once; what it sets counts when it does', async () => {
    let tell = (_: object) => {};
    const policy = new Promise<object>((told) => {
      tell = told;
    });
    const asked = vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(policy as never);
    onTestFinished(() => asked.mockRestore());
    const worker = startWorker();
    const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    expect(await worker.see('kog/my-apps')).toMatchObject({ hints: [{ step: 'open-all-apps' }] });
    expect(await worker.tab(7)).toMatchObject({ detection: { page: 'kog/my-apps' } });
    expect(await worker.facts()).toEqual([]);
    expect(told).not.toHaveBeenCalled();
    tell({ muteHints: ['open-all-apps'] });
    await vi.waitFor(async () => expect(await worker.facts()).toContain('1:signed-in'));
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith(7, 'adviceChanged'));
  });
});

describe('installed by force, before what IT sets has come', () => {
  it('nothing is put into open tabs, and no page is told what IT may not want', async () => {
    const worker = startWorker();
    Object.assign(fakeBrowser.management, { getSelf: async () => ({ installType: 'admin' }) });
    worker.sites.tabs = [{ id: 7, url: 'https://kog.chfs.ky.gov/', deaf: true }];
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    const told = async () => (await fakeBrowser.storage.session.get('policy-told'))['policy-told'];
    await vi.waitFor(async () => expect(await told()).toBe(false));
    const advice = worker.see('kog/my-apps');
    await vi.waitFor(async () => expect(await worker.facts()).toContain('1:signed-in'));
    expect(worker.sites.put).toEqual([]);
    await fakeBrowser.storage.managed.set({ muteHints: ['open-all-apps'] });
    expect(await advice).toBeNull();
    await vi.waitFor(() => expect(worker.sites.put).toEqual([{ tab: 7, files: ['portal.js'] }]));
    expect(await told()).toBe(true);
  });

  it('at the next start of the browser nothing is waited for, though nothing is set', async () => {
    const worker = startWorker();
    Object.assign(fakeBrowser.management, { getSelf: async () => ({ installType: 'admin' }) });
    const waits = vi.spyOn(fakeBrowser.storage.managed.onChanged, 'removeListener');
    onTestFinished(() => waits.mockRestore());
    expect(await worker.see('kog/my-apps')).toMatchObject({ hints: [{ step: 'open-all-apps' }] });
    expect(waits).not.toHaveBeenCalled();
  });
});
