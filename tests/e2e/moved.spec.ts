/// <reference types="chrome" />
/**
 * The portal has moved to another site of the state. Prompts hang without a window, so the person's "yes" stands in the
 * manifest of a copy of the build; asking is held by tests/hosts.
 */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderScreen, SCREENS } from '../../practice/screens/index.ts';
import { calloutOn } from '../../scripts/chromium/callout';
import { openWithGuide, workerOf } from '../../scripts/chromium/open-with-guide';
import { expect, test } from './browser';
import { clickIcon, clickIconAgain } from './toolbar';

const MOVED = 'https://portal.ky.gov/';

function drawn(key: string): string {
  const screen = SCREENS[key];
  if (!screen) throw new Error(`No screen is drawn under ${key}.`);
  return renderScreen(screen);
}

test('a click on the icon lets the panel offer that one site, and shows the wrong door', async ({
  page,
  worker,
}) => {
  await page.route(`${MOVED}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: drawn('kog/onboarding') }),
  );
  await page.goto(MOVED);
  const panel = await clickIcon(page, worker);
  await expect.poll(panel.text).toContain('This tab is portal.ky.gov.');
  expect(await panel.text()).toContain('Guide me on portal.ky.gov');
  // Nothing is looked at before the person says so.
  expect(await calloutOn(page, false)).toBeNull();

  await page.goto('https://ekasperupload.chfs.ky.gov/');
  await clickIconAgain(page, worker);
  await expect.poll(panel.text).toContain('This is the wrong door: the data upload.');
  expect(await panel.text()).not.toContain('Guide me on');
});

test('where the person said yes the guide works, and keeps out of a patient screen', async ({
  portal,
  extension,
}, testInfo) => {
  const folder = testInfo.outputPath('extension');
  await cp(extension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(`${MOVED}*`);
  await writeFile(path, JSON.stringify(manifest));
  const context = await openWithGuide({ extension: folder, port: portal.port });
  const worker = await workerOf(context);
  const registered = () => worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  await expect
    .poll(async () => (await registered()).flatMap(({ matches }) => matches))
    .toEqual([`${MOVED}*`]);

  const page = context.pages()[0] ?? (await context.newPage());
  await page.route(`${MOVED}**`, (route) => {
    const key =
      new URL(route.request().url()).pathname === '/p' ? 'nobody/patient-request' : 'kog/onboarding';
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: drawn(key) });
  });
  await page.goto(MOVED);
  expect((await calloutOn(page, true))?.title).toBe('Leave Username and Password blank');
  await page.goto(`${MOVED}p`);
  expect(await calloutOn(page, false)).toBeNull();
  await context.close();
});
