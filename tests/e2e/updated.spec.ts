/// <reference types="chrome" />
/** The extension is updated while a form is half filled in: the form stays, the new copy takes the place of the old one; with the extension it goes, too. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calloutOn } from '../../scripts/chromium/callout';
import { idOf, openWithGuide, workerOf } from '../../scripts/chromium/open-with-guide';
import { expect, test } from './browser';
import { openDrawn } from './drawn';
import { extensionSettings } from './extension-settings';
import { field } from './journey/carry-out';
import { clickCallout, readCallout } from './shadow';

const NEXT = '0.99.0';

test('an update leaves a half filled form alone, and there the new copy takes the place of the old one', async ({
  portal,
  extension,
}, testInfo) => {
  const folder = testInfo.outputPath('extension');
  await cp(extension, folder, { recursive: true });
  const context = await openWithGuide({ extension: folder, port: portal.port });
  const worker = await workerOf(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (said) => /error|warning/.test(said.type()) && complaints.push(said.text()));

  await openDrawn(page, worker, 'kog/onboarding', 'semantic');
  await field(page, 'userName').fill('me');
  await field(page, 'password').pressSequentially('sec');
  await expect.poll(async () => (await calloutOn(page, true))?.warning).toBe(true);
  const form = () =>
    page.evaluate(() => ({
      values: [...document.querySelectorAll('input')].map(({ value }) => value),
      focus: document.activeElement?.id,
      loaded: performance.timeOrigin,
    }));
  const before = await form();
  const hosts = () =>
    page.locator('kasper-guide').evaluateAll((all) => all.map((host) => host.hasAttribute('data-old')));
  await page.locator('kasper-guide').evaluate((host) => host.setAttribute('data-old', ''));
  expect(await hosts()).toEqual([true]);

  const path = join(folder, 'manifest.json');
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), version: NEXT }));
  const { reload, switchOff } = await extensionSettings(await context.newPage(), idOf(worker));
  const updated = context.waitForEvent('serviceworker');
  await reload();
  const next = await updated;
  expect(await next.evaluate(() => chrome.runtime.getManifest().version)).toBe(NEXT);

  // Nobody touches the page, nor looks at it.
  await expect.poll(hosts).toEqual([false]);
  expect(await form()).toEqual(before);
  await page.bringToFront();
  expect((await calloutOn(page, true))?.warning).toBe(true);
  await page.keyboard.type('ret');
  const typed = before.values.map((value) => (value === 'sec' ? 'secret' : value));
  expect(await form()).toEqual({ ...before, values: typed });
  expect(await hosts()).toEqual([false]);
  await clickCallout(page, 'Clear both fields');
  await expect(field(page, 'userName')).toHaveValue('');
  await expect.poll(async () => (await readCallout(page))?.warning).toBe(false);
  expect(complaints).toEqual([]);

  await openDrawn(page, next, 'kog/onboarding', 'table');
  expect((await calloutOn(page, true))?.title).toBe('Leave Username and Password blank');

  // Taken away: nobody comes after this copy, so it goes when the person does something there.
  await switchOff();
  await field(page, 'password').press('x');
  await expect(page.locator('kasper-guide')).toHaveCount(0);
  await expect(field(page, 'password')).toHaveValue('x');
  expect(complaints).toEqual([]);
  await context.close();
});
