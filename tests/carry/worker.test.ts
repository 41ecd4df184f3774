import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupOf, backupText } from '../../lib/carry/backup';
import { readReminderChoice } from '../../lib/deadlines/reminder-choice';
import { readAll } from '../../lib/facts/store';
import { startWorker } from '../facts/worker';
import { NOW } from '../guide/facts';
import { HOSTILE } from './hostile';
import { ANN, BEN, KEPT } from './kept';

const stored = () => fakeBrowser.storage.local.get(null);
const copy = (person: string | null = null) => backupText(backupOf(KEPT, person, NOW));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await fakeBrowser.storage.local.set({ ...KEPT });
  return () => vi.useRealTimers();
});

describe('the worker', () => {
  it('erases everything, and takes all of it in again from a copy', async () => {
    const worker = startWorker();
    await worker.say({ kind: 'erase', person: null });
    expect(await stored()).toEqual({});
    expect(await worker.say({ kind: 'importRecords', text: copy() })).toEqual({
      written: Object.keys(KEPT).length,
    });
    expect(await stored()).toEqual(KEPT);
  });

  it('erases one person and nobody else, and puts back exactly that', async () => {
    const worker = startWorker();
    const erased = await worker.say({ kind: 'erase', person: ANN });
    const left = await stored();
    expect(Object.keys(left).some((key) => key.includes(ANN))).toBe(false);
    expect(left).toMatchObject({ [`person:${BEN}`]: expect.anything() });
    expect((await readAll()).people.chosen).toBe(BEN);
    expect({ ...left, ...erased }).toEqual(KEPT);

    await worker.say({ kind: 'putBack', records: { ...erased } });
    expect(await stored()).toEqual(KEPT);
    expect((await readAll()).people.chosen).toBe(ANN);
  });

  it('puts back beside what was seen since', async () => {
    const worker = startWorker();
    const erased = await worker.say({ kind: 'erase', person: null });
    await worker.see('kog/onboarding');
    await worker.say({ kind: 'putBack', records: { ...erased } });
    const now = await stored();
    expect(now).toMatchObject(KEPT);
    expect((await readAll()).people.all.size).toBe(3);
  });

  it('puts nothing onto the disk of a computer that keeps nothing there', async () => {
    const shared = { 'setting:shared': { v: 1, saved: NOW, mode: 'nothing-on-disk', hideAfter: 5 } };
    const worker = startWorker();
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.local.set(shared);
    await worker.say({ kind: 'importRecords', text: copy() });
    const erased = await worker.say({ kind: 'erase', person: null });
    expect(erased).toMatchObject({ ...shared, [`person:${ANN}`]: KEPT[`person:${ANN}`] });
    await worker.say({ kind: 'putBack', records: { ...erased } });
    expect(Object.keys(await stored()).filter((key) => /^(fact|person|reminded):/.test(key))).toEqual([]);
    expect((await readAll()).people.chosen).toBe(ANN);
  });

  it('hands one person over to a computer of somebody else', async () => {
    await fakeBrowser.storage.local.clear();
    const other = {
      [`person:${BEN}`]: KEPT[`person:${BEN}`],
      'setting:person': { v: 1, saved: 1, person: BEN },
    };
    await fakeBrowser.storage.local.set(other);
    const worker = startWorker();
    await worker.say({ kind: 'importRecords', text: copy(ANN) });
    const { people, unreadable } = await readAll();
    expect([...people.all.values()].map(({ alias }) => alias).sort()).toEqual(['Ann', 'Ben']);
    expect(people.chosen).toBe(BEN);
    expect(unreadable).toHaveLength(1);
  });

  it.each(HOSTILE)('changes nothing for %s', async (_, text, fault) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const worker = startWorker();
    const answer = await worker.fromPanel({ kind: 'importRecords', text });
    // What is longer than any copy is not even a message.
    if (warned.mock.calls.length === 0) expect(answer).toEqual({ done: { fault } });
    expect(await stored()).toEqual(KEPT);
  });

  it('takes none of it from a portal tab', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const worker = startWorker();
    await worker.fromTab({ kind: 'erase', person: null });
    await worker.fromTab({ kind: 'importRecords', text: copy() });
    await worker.fromTab({ kind: 'putBack', records: {} });
    expect(await stored()).toEqual(KEPT);
  });

  it('remembers which reminders are wanted, from the list alone', async () => {
    const worker = startWorker();
    await worker.say({ kind: 'remindWhen', deadline: 'password', reminders: ['one-week', 'never-heard-of'] });
    await worker.say({ kind: 'remindWhen', deadline: 'no-such-thing', reminders: ['one-week'] });
    expect(readReminderChoice(await stored())).toEqual({ password: { at: NOW, reminders: ['one-week'] } });
  });
});
