/// <reference types="chrome" />
/** The worker killed at random moments of its work: what it answered is there, and nothing is there by halves. */
import type { Page } from '@playwright/test';
import { ANN, named } from '../carry/kept';
import { expect, test } from '../e2e/browser';
import { chance, tell, WANTED } from './figures';

/** Ready to kill; counts the workers that did run and were stopped. */
async function killer(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  const running = new Map<string, string>();
  let killed = 0;
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'stopped' && (running.get(versionId) ?? 'stopped') !== 'stopped') killed += 1;
      running.set(versionId, runningStatus);
    }
  });
  await cdp.send('ServiceWorker.enable');
  return { kill: () => cdp.send('ServiceWorker.stopAllWorkers'), killed: () => killed };
}

/** Says that a password was set again at this instant; answers whether the worker answered that it is noted. */
const say = (panel: Page, at: number) =>
  panel.evaluate(
    (since) =>
      chrome.runtime
        .sendMessage({ kind: 'tick', fact: 'password-set', at: since, newRound: true })
        .then((answer: unknown) => typeof answer === 'object' && answer !== null && 'done' in answer)
        .catch(() => false),
    at,
  );

test(`${WANTED.kills} kills of the worker`, async ({ worker, guide }) => {
  const begun = performance.now();
  const before = { [`person:${ANN}`]: named('Ann', 1) };
  await worker.evaluate((all) => chrome.storage.local.set(all), before);
  const panel = await guide.panel();
  const random = chance(5);
  const { kill, killed } = await killer(panel);
  const answered: number[] = [];
  let said = 0;
  while (killed() < WANTED.kills) {
    said += 1;
    const saying = say(panel, said);
    // Some way into its work: as far as it gets while the browser is asked so many things.
    for (let turn = Math.floor(random() * 12); turn > 0; turn -= 1) await panel.evaluate(() => null);
    await kill();
    if (await saying) answered.push(said);
  }
  const kept = await panel.evaluate(() => chrome.storage.local.get<Record<string, unknown>>());
  const records = Object.entries(kept).filter(([key]) => key.startsWith(`fact:${ANN}:`));
  const found = records.map(([, record]) => (record as { at: number }).at).sort((a, b) => a - b);
  for (const [, record] of records)
    expect(record).toEqual({ v: 1, at: expect.any(Number), saved: expect.any(Number), by: 'person' });
  expect(kept).toMatchObject(before);
  expect(new Set(found).size).toBe(found.length);
  const lost = answered.filter((at) => !found.includes(at));
  tell({
    kills: killed(),
    'writes asked for': said,
    answered: answered.length,
    'of these found': answered.length - lost.length,
    'found unanswered': found.length - answered.length + lost.length,
    ms: performance.now() - begun,
  });
  expect(lost).toEqual([]);
  expect(await say(panel, said + 1)).toBe(true);
});
