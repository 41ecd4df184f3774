/// <reference types="chrome" />
/** The worker is stopped, the browser is closed and opened again: nothing is forgotten. In private nothing is kept. */
import { calloutOn } from '../../scripts/chromium/callout';
import { readMemory } from '../../scripts/chromium/memory';
import { idOf, openWithGuide, workerOf } from '../../scripts/chromium/open-with-guide';
import { expect, test } from './browser';
import { openDrawn } from './drawn';
import { extensionSettings } from './extension-settings';
import { stopWorkers } from './killing';
import { notesOf } from './notes';

test('a worker that is stopped forgets nothing and answers again', async ({ page, worker, guide }) => {
  await openDrawn(page, worker, 'kog/my-apps', 'semantic');
  await calloutOn(page, true);
  const before = await guide.memory();
  expect(Object.keys(before.facts)).toEqual(['signed-in']);
  await worker.evaluate(() => Object.assign(globalThis, { stillTheSame: true }));

  const panel = await guide.panel();
  await stopWorkers(panel);

  await page.bringToFront();
  await page.reload();
  expect((await calloutOn(page, true))?.title).toBe('Click “All Apps”');
  expect(await worker.evaluate(() => 'stillTheSame' in globalThis)).toBe(false);
  expect((await guide.memory()).lasting).toEqual(before.lasting);
  await expect(panel.getByText('All done: show the steps').first()).toBeVisible();
});

test('a browser that is closed and opened again forgets nothing', async ({ portal, extension }, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const opening = { extension, port: portal.port, profile };
  const first = await openWithGuide(opening);
  const page = first.pages()[0] ?? (await first.newPage());
  const worker = await workerOf(first);
  await openDrawn(page, worker, 'kog/onboarding', 'semantic');
  await openDrawn(page, worker, 'kasper/request-submitted', 'table');
  await expect.poll(async () => Object.keys((await readMemory(worker)).facts)).toContain('request-submitted');
  const before = await readMemory(worker);
  await first.close();

  const second = await openWithGuide(opening);
  const again = await workerOf(second);
  const after = await readMemory(again);
  expect(after.lasting).toEqual(before.lasting);
  expect(after.tabs).toEqual([]);
  await expect.poll(() => again.evaluate(() => chrome.action.getBadgeText({}))).toBe('14d');
  const panel = await second.newPage();
  await panel.goto(`chrome-extension://${idOf(again)}/sidepanel.html`);
  await expect(panel.getByRole('region', { name: 'Time' })).toContainText('14 days left');
  await second.close();
});

test('in a private window the guide speaks, and records nothing', async ({ context, worker }) => {
  const settings = await context.newPage();
  const { allowPrivate } = await extensionSettings(settings, idOf(worker));
  const restarted = context.waitForEvent('serviceworker');
  await allowPrivate();
  const allowed = await restarted;
  expect(await allowed.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(true);

  const opened = context.waitForEvent('page');
  await allowed.evaluate(async () => {
    await chrome.windows.create({ incognito: true, url: 'https://kog.chfs.ky.gov/' });
  });
  const page = await opened;
  expect((await calloutOn(page, true))?.title).toBe('Type your e-mail address, then Next');
  // A screen that records two facts where it is seen in a usual window.
  await openDrawn(page, allowed, 'kog/verification-pending', 'semantic');
  expect((await calloutOn(page, true))?.title).toBe('Open the activation e-mail');
  const { tabs } = await readMemory(allowed);
  expect(await notesOf(allowed)).toEqual({});
  expect(tabs).toHaveLength(1);
  expect(tabs[0]).toMatchObject({ isPrivate: true, detection: { page: 'kog/verification-pending' } });

  // Seen in a usual window, the same screen does record them.
  await openDrawn(settings, allowed, 'kog/verification-pending', 'table');
  await expect
    .poll(async () => Object.keys((await readMemory(allowed)).facts).sort())
    .toEqual(['kog-requested', 'password-set']);
});
