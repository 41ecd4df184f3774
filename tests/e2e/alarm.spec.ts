/// <reference types="chrome" />
/** The one alarm rings by itself: it wakes a worker that sleeps, and the reminder is given once, at its time. */
import type { Worker } from '@playwright/test';
import { idOf, openWithGuide, workerOf } from '../../scripts/chromium/open-with-guide';
import { ANN, named, said } from '../carry/kept';
import { expect, test } from './browser';
import { stopWorkers } from './killing';
import { copyAllowed } from './reminding';

const MINUTE = 60_000;
/** From the e-mail to the reminder half an hour before its four hours end. */
const UNTIL_REMINDER = 210 * MINUTE;
/** Long enough to get the worker to sleep before it rings. */
const AHEAD = 12_000;
const REMINDER = `reminded:${ANN}:activation:1:half-an-hour`;

const given = (worker: Worker) =>
  worker.evaluate(() => (globalThis as unknown as { noticesGiven: { title: string }[] }).noticesGiven);

test('an alarm wakes the sleeping worker, and the reminder is given', async ({
  portal,
  extension,
}, testInfo) => {
  const copy = { folder: testInfo.outputPath('extension'), profile: testInfo.outputPath('profile') };
  await copyAllowed(extension, copy);
  const context = await openWithGuide({ extension: copy.folder, port: portal.port, profile: copy.profile });
  const worker = await workerOf(context);
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${idOf(worker)}/sidepanel.html`);

  const rings = await panel.evaluate(
    async ([records, ahead]) => {
      await chrome.storage.local.set(records);
      return Date.now() + ahead;
    },
    [
      {
        [`person:${ANN}`]: named('Ann', Date.now()),
        [`fact:${ANN}:1:activation-mail-arrived`]: said(Date.now() - UNTIL_REMINDER + AHEAD),
        // The reminder before it was given in its time.
        [`reminded:${ANN}:activation:1:two-hours`]: { v: 1, at: Date.now() - 90 * MINUTE },
      },
      AHEAD,
    ] as const,
  );
  await expect
    .poll(() => panel.evaluate(async () => (await chrome.alarms.get('next-change'))?.scheduledTime ?? 0))
    .toBeGreaterThan(rings - AHEAD);
  expect(await given(worker)).toEqual([]);
  await worker.evaluate(() => Object.assign(globalThis, { stillTheSame: true }));
  const noted = panel.evaluate(
    (key) =>
      new Promise<boolean>((found) =>
        chrome.storage.local.onChanged.addListener((changes) => key in changes && found(true)),
      ),
    REMINDER,
  );
  await stopWorkers(panel);
  expect(await noted).toBe(true);

  expect(await worker.evaluate(() => 'stillTheSame' in globalThis)).toBe(false);
  const told = await given(worker);
  expect(told.map(({ title }) => title)).toEqual([expect.stringMatching(/^Activate your KOG account by /)]);
  await context.close();
});
