/** The storage is full: nothing is half written, what was there is untouched, and the panel hears why. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupOf, backupText } from '../../lib/carry/backup';
import { hadNoRoom, readAll } from '../../lib/facts/store';
import { startWorker } from '../facts/worker';
import { NOW } from '../guide/facts';
import { ANN, everyKind } from './every-kind';

const KEPT = everyKind();
const { local, session } = fakeBrowser.storage;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await local.set({ ...KEPT });
  return () => vi.useRealTimers();
});

/** From now on there is no room, as Chromium says it. Ends with the test, or by the function that is handed back. */
function fill(area = local) {
  const full = vi.spyOn(area, 'set').mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
  return () => full.mockRestore();
}

describe('where there is no room', () => {
  it.each([
    ['a tick', { kind: 'tick', fact: 'welcome-mail-arrived' }],
    ['an undo', { kind: 'undo', fact: 'password-set' }],
    ['a name', { kind: 'roster', does: { act: 'rename', person: ANN, alias: 'Anna' } }],
    ['a new person', { kind: 'roster', does: { act: 'add', alias: 'Cleo' } }],
    ['finishing', { kind: 'roster', does: { act: 'clear', person: ANN } }],
    ['reminders', { kind: 'remindWhen', deadline: 'password', reminders: [] }],
    [
      'another way to share',
      { kind: 'roster', does: { act: 'setShared', mode: 'nothing-on-disk', hideAfter: 5 } },
    ],
  ] as const)('%s is answered with that, and nothing changes', async (_, message) => {
    const worker = startWorker();
    fill();
    expect(await worker.fromPanel(message)).toEqual({ failed: 'NoRoom' });
    expect(await local.get(null)).toEqual(KEPT);
    expect((await readAll()).facts.size).toBeGreaterThan(0);
  });

  it('a copy is taken in whole or not at all', async () => {
    await local.clear();
    const worker = startWorker();
    const heal = fill();
    const message = { kind: 'importRecords', text: backupText(backupOf(KEPT, null, NOW)) } as const;
    await expect(worker.say(message)).rejects.toMatchObject({ name: 'NoRoom' });
    expect(await local.get(null)).toEqual({});
    heal();
    expect(await worker.say(message)).toEqual({ written: Object.keys(KEPT).length });
    expect(await local.get(null)).toEqual(KEPT);
  });

  it('the panel is told until something finds room again, also of what a page showed', async () => {
    await local.clear();
    const worker = startWorker();
    const heal = fill();
    expect(await worker.see('kasper/request-submitted')).toBeNull();
    expect(await hadNoRoom()).toBe(true);
    expect(await local.get(null)).toEqual({});
    heal();
    await worker.say({ kind: 'tick', fact: 'welcome-mail-arrived' });
    expect(await hadNoRoom()).toBe(false);
  });

  it('notes go from memory onto the disk, or stay in memory', async () => {
    const worker = startWorker();
    const share = (mode: 'off' | 'nothing-on-disk') =>
      worker.say({ kind: 'roster', does: { act: 'setShared', mode, hideAfter: 5 } });
    await share('nothing-on-disk');
    const { facts } = await readAll();
    fill();
    await expect(share('off')).rejects.toMatchObject({ name: 'NoRoom' });
    expect((await readAll()).facts).toEqual(facts);
    expect((await readAll()).inForce.shared.mode).toBe('nothing-on-disk');
  });

  it('other trouble is not taken for it', async () => {
    const worker = startWorker();
    vi.spyOn(local, 'set').mockRejectedValue(new Error('The database is broken'));
    await expect(worker.say({ kind: 'tick', fact: 'welcome-mail-arrived' })).rejects.toMatchObject({
      name: 'Error',
    });
    expect(await hadNoRoom()).toBe(false);
  });
});

describe('a move that is cut short', () => {
  it('onto memory alone is ended by the next worker, and the disk is clean', async () => {
    const worker = startWorker();
    vi.spyOn(local, 'remove').mockRejectedValueOnce(new Error('killed'));
    const share = { act: 'setShared', mode: 'nothing-on-disk', hideAfter: 5 } as const;
    await expect(worker.say({ kind: 'roster', does: share })).rejects.toThrow();
    const { facts } = await readAll();
    fakeBrowser.runtime.onMessage.removeAllListeners();
    startWorker();
    await vi.waitFor(async () =>
      expect(Object.keys(await local.get(null)).sort()).toEqual([
        'setting:news',
        'setting:preferences',
        'setting:reminders',
        'setting:shared',
      ]),
    );
    expect((await readAll()).facts).toEqual(facts);
    expect(Object.keys(await session.get(null))).toContain(`person:${ANN}`);
  });
});
