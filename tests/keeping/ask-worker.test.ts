/** What the panel takes for done: what the worker says to be done, and nothing else. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { whyFailed } from '../../components/panel/why-failed';
import { resultOf } from '../../lib/ask-worker';
import { english } from '../../lib/words/en/english';
import { startWorker } from '../facts/worker';

beforeEach(() => fakeBrowser.reset());

it('each thing said in the panel is answered with what came of it', async () => {
  const worker = startWorker();
  expect(await worker.fromPanel({ kind: 'tick', fact: 'signed-in' })).toEqual({ done: null });
  expect(await worker.fromPanel({ kind: 'pickScreen', tab: 7, page: null })).toEqual({ done: null });
  expect(await worker.fromPanel({ kind: 'erase', person: null })).toEqual({ done: expect.any(Object) });
});

it.each([undefined, null, {}, 'done', true])('no answer (%j) is not taken for done', (answer) => {
  expect(() => resultOf(answer)).toThrow(expect.objectContaining({ name: 'NoAnswer' }));
});

it('a message that nobody may send is not done either', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const worker = startWorker();
  await expect(worker.say({ kind: 'tick', fact: 'signed-in', at: -1 })).rejects.toThrow();
  expect(await worker.facts()).toEqual([]);
});

it('whoever was cut short is told to look, not that nothing was changed', () => {
  const why = (name: string) => whyFailed(Object.assign(new Error(), { name }), english, 'otherwise');
  expect(why('NoAnswer')).toBe(english.kept.noAnswer);
  expect(why('NoRoom')).toBe(english.kept.notSaved);
  expect(why('TypeError')).toBe('otherwise');
});
