/// <reference types="chrome" />
/** The extension is updated while a form is half filled in: the old copy leaves, the form stays, the new one works. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calloutOn } from '../../scripts/chromium/callout';
import { idOf, openWithGuide, workerOf } from '../../scripts/chromium/open-with-guide';
import { expect, test } from './browser';
import { openDrawn, outermost } from './drawn';
import { extensionSettings } from './extension-settings';
import { field } from './journey/carry-out';

const NEXT = '0.99.0';

test('an update leaves a half filled form alone, and the old copy goes at the next thing done there', async ({
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
  expect(await outermost(page)).toContain('kasper-guide');

  const path = join(folder, 'manifest.json');
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), version: NEXT }));
  const { reload } = await extensionSettings(await context.newPage(), idOf(worker));
  const updated = context.waitForEvent('serviceworker');
  await reload();
  const next = await updated;
  await page.bringToFront();
  expect(await next.evaluate(() => chrome.runtime.getManifest().version)).toBe(NEXT);

  expect(await form()).toEqual(before);
  await page.keyboard.type('ret');
  await expect.poll(() => outermost(page)).not.toContain('kasper-guide');
  const typed = before.values.map((value) => (value === 'sec' ? 'secret' : value));
  expect(await form()).toEqual({ ...before, values: typed });
  expect(complaints).toEqual([]);

  await openDrawn(page, next, 'kog/onboarding', 'table');
  expect((await calloutOn(page, true))?.title).toBe('Leave Username and Password blank');
  expect(complaints).toEqual([]);
  await context.close();
});
