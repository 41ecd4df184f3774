import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { greet } from '../../entrypoints/background/greet';
import { NEWS, newsSince, readNewsRead } from '../../lib/facts/news';
import { readAll } from '../../lib/facts/store';
import { startWorker } from './worker';

const TOLD = ['0.2.0', '0.10.0', '1.0'];
const NOW = Date.UTC(2026, 10, 25, 12);

describe('what is new', () => {
  it('is what came after the version that was read last, the newest first', () => {
    expect(newsSince('0.1.9', '1.0.0', TOLD)).toEqual(['1.0', '0.10.0', '0.2.0']);
    expect(newsSince('0.2.0', '0.10.3', TOLD)).toEqual(['0.10.0']);
    expect(newsSince('1.0.0', '1.0.0', TOLD)).toEqual([]);
  });

  it('is nothing for whoever has just installed it, or erased everything', () => {
    expect(newsSince(null, '1.0.0', TOLD)).toEqual([]);
    expect(readNewsRead({ v: 2, version: '0.1.0' })).toBeNull();
  });
});

describe('the greeting', () => {
  const opened: string[] = [];
  beforeEach(() => {
    fakeBrowser.reset();
    opened.length = 0;
    Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType: 'normal' }) } });
    Object.assign(fakeBrowser.tabs, { create: async ({ url }: { url: string }) => void opened.push(url) });
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.2.0' }) });
  });
  const noted = async () => readNewsRead((await readAll()).raw[NEWS]);

  it('opens the welcome page after the installation alone, and nothing is news then', async () => {
    await greet({ reason: 'install' }, NOW);
    expect(opened).toEqual([fakeBrowser.runtime.getURL('/welcome.html')]);
    expect(await noted()).toBeNull();
    await greet({ reason: 'update', previousVersion: '0.1.0' }, NOW);
    expect(opened).toHaveLength(1);
  });

  it('is left out where an IT department does not want it', async () => {
    await fakeBrowser.storage.managed.set({ noWelcome: true });
    await greet({ reason: 'install' }, NOW);
    expect(opened).toEqual([]);
  });

  it('waits, where IT has installed it, for what IT sets', async () => {
    Object.assign(fakeBrowser.management, { getSelf: async () => ({ installType: 'admin' }) });
    const greeted = greet({ reason: 'install' }, NOW);
    await fakeBrowser.storage.managed.set({ noWelcome: true });
    await greeted;
    expect(opened).toEqual([]);
  });

  it('waits no longer than a policy may take', async () => {
    Object.assign(fakeBrowser.management, { getSelf: async () => ({ installType: 'admin' }) });
    await greet({ reason: 'install' }, NOW);
    expect(opened).toHaveLength(1);
  });

  it('leaves what was read last as it is, until the person says that they have read the news', async () => {
    await greet({ reason: 'update', previousVersion: '0.1.0' }, NOW);
    await greet({ reason: 'update', previousVersion: '0.2.0' }, NOW);
    expect(await noted()).toBe('0.1.0');
    await startWorker().say({ kind: 'newsRead', version: '0.3.0' });
    expect(await noted()).toBe('0.3.0');
  });
});
