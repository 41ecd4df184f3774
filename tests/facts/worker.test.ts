import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAll } from '../../lib/facts/store';
import { startWorker, unknownSeen } from './worker';

beforeEach(() => fakeBrowser.reset());

describe('what the worker remembers', () => {
  it('is what a known screen shows, and where the tab is', async () => {
    const worker = startWorker();
    await worker.see('kog/all-apps');
    expect(await worker.facts()).toEqual(['1:signed-in']);
    expect(await worker.tab(7)).toMatchObject({
      host: 'kog.chfs.ky.gov',
      detection: { page: 'kog/all-apps' },
    });
  });

  it('is nothing of a screen that is not known for sure', async () => {
    const worker = startWorker();
    expect(await worker.fromTab(unknownSeen())).toBeNull();
    expect(await worker.facts()).toEqual([]);
    expect(await worker.tab(7)).toMatchObject({ detection: { outcome: 'unknown' } });
  });

  it('is no fact in a private window, though it advises there', async () => {
    const worker = startWorker();
    const advice = await worker.see('kog/onboarding', { incognito: true });
    expect(advice).toMatchObject({ guard: { fields: expect.any(Array) } });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await worker.tab(7)).toMatchObject({ isPrivate: true, detection: { page: 'kog/onboarding' } });
  });

  it('outlives the worker', async () => {
    await startWorker().see('kasper/request-submitted');
    fakeBrowser.runtime.onMessage.removeAllListeners();
    const { facts } = await readAll();
    await startWorker().see('kasper/request-submitted');
    expect((await readAll()).facts).toEqual(facts);
    expect(facts.has('request-submitted')).toBe(true);
  });

  it('belongs to one person, however many screens are seen at once', async () => {
    const worker = startWorker();
    await Promise.all([
      worker.see('kog/all-apps'),
      worker.see('kog/onboarding', { tab: 8 }),
      worker.see('kasper/request-welcome', { tab: 9 }),
    ]);
    expect(await worker.facts()).toEqual(['1:onboarding-reached', '1:request-begun', '1:signed-in']);
    expect((await readAll()).people.all.size).toBe(1);
    expect((await readAll()).facts.size).toBe(3);
  });

  it('keeps what the person says while a page is being seen', async () => {
    const worker = startWorker();
    await Promise.all([
      worker.see('kasper/request-upload'),
      worker.say({ kind: 'tick', fact: 'route', value: 'mail' }),
      worker.see('kasper/request-upload', { tab: 8 }),
    ]);
    expect((await readAll()).facts.get('route')).toMatchObject({ value: 'mail', by: 'person' });
  });

  it('forgets where a tab was when it is left or closed', async () => {
    const worker = startWorker();
    await worker.see('kog/all-apps', { tab: 7 });
    await worker.fromTab({ kind: 'pageLeft' }, { tab: 7 });
    expect(await worker.tab(7)).toBeUndefined();

    await worker.see('kog/all-apps', { tab: 8 });
    await fakeBrowser.tabs.onRemoved.trigger(8, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () => expect(await worker.tab(8)).toBeUndefined());
    expect(await worker.facts()).toEqual(['1:signed-in']);
  });

  it('is undone in the panel and stays undone', async () => {
    const worker = startWorker();
    await worker.see('kog/all-apps');
    await worker.say({ kind: 'undo', fact: 'signed-in' });
    await worker.see('kog/all-apps');
    expect((await readAll()).facts.has('signed-in')).toBe(false);
  });
});

describe('the screen a person picks', () => {
  it('holds until another screen is seen', async () => {
    const worker = startWorker();
    await worker.fromTab(unknownSeen());
    await worker.say({ kind: 'pickScreen', tab: 7, page: 'kog/all-apps' });
    // The same, and nearer to a page: its form shows one more field.
    const { kind, detection } = unknownSeen();
    const nearest = [{ page: 'kog/sign-in', missed: ['field:password'] }];
    await worker.fromTab({ kind, detection: { ...detection, nearest } });
    expect(await worker.tab(7)).toMatchObject({ picked: 'kog/all-apps', detection: { nearest } });
    await worker.see('kog/sign-in');
    expect(await worker.tab(7)).not.toHaveProperty('picked');
  });

  it('does not hold for the next screen that nobody knows', async () => {
    const worker = startWorker();
    await worker.fromTab(unknownSeen(1));
    await worker.say({ kind: 'pickScreen', tab: 7, page: 'kog/all-apps' });
    await worker.fromTab(unknownSeen(2));
    expect(await worker.tab(7)).not.toHaveProperty('picked');
  });

  it('is no fact by itself, and can be taken back', async () => {
    const worker = startWorker();
    await worker.fromTab(unknownSeen());
    await worker.say({ kind: 'pickScreen', tab: 7, page: 'kog/all-apps' });
    await worker.say({ kind: 'pickScreen', tab: 7, page: null });
    expect(await worker.tab(7)).not.toHaveProperty('picked');
    expect(await worker.facts()).toEqual([]);
  });
});

describe('messages', () => {
  let warned: ReturnType<typeof vi.spyOn>;
  beforeEach(() => {
    warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  it.each<[string, unknown]>([
    ['a tick', { kind: 'tick', fact: 'signed-in' }],
    ['an undo', { kind: 'undo', fact: 'signed-in' }],
    ['an unknown kind', { kind: 'eraseAll' }],
    ['a page that does not exist', { kind: 'pageSeen', detection: { outcome: 'page', page: 'x', met: [] } }],
    [
      'text of the page instead of a sign',
      {
        kind: 'pageSeen',
        detection: { outcome: 'page', page: 'kog/all-apps', met: ['heading:Jane Doe'] },
      },
    ],
    ['no message at all', null],
  ])('from a portal tab: %s is refused, and said in the console', async (_, message) => {
    const worker = startWorker();
    expect(await worker.fromTab(message)).toBeUndefined();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(warned).toHaveBeenCalledOnce();
  });

  it('from another extension or a web page are refused', async () => {
    const worker = startWorker();
    const own = fakeBrowser.runtime.getURL('/');
    await worker.trigger({ kind: 'tick', fact: 'signed-in' }, { id: 'another-extension', url: own });
    await worker.trigger(
      { kind: 'tick', fact: 'signed-in' },
      { id: fakeBrowser.runtime.id, url: 'https://kog.chfs.ky.gov/' },
    );
    expect(await worker.facts()).toEqual([]);
    expect(warned).toHaveBeenCalledTimes(2);
  });

  it('never put the content of a message into the console', async () => {
    const worker = startWorker();
    await worker.fromTab({ kind: 'typed', value: 'secret' });
    expect(JSON.stringify(warned.mock.calls)).not.toContain('secret');
  });

  it('a click in the page opens the panel before anything is awaited', () => {
    const worker = startWorker();
    void worker.fromTab({ kind: 'openPanel' }, { tab: 5 });
    expect(worker.opened).toEqual([5]);
  });

  it('tell open portal tabs when what was said may change the hints', async () => {
    const worker = startWorker();
    const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    await worker.see('kog/onboarding', { tab: 3 });
    expect(told).not.toHaveBeenCalled();
    await worker.say({ kind: 'tick', fact: 'kasper-account', value: 'holder' });
    expect(told.mock.calls.map(([tab]) => tab)).toEqual([3]);
  });

  it('a holder gets no guard', async () => {
    const worker = startWorker();
    await worker.say({ kind: 'tick', fact: 'kasper-account', value: 'holder' });
    expect(await worker.see('kog/onboarding')).toMatchObject({ guard: null });
  });
});
