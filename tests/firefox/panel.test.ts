/** The panel in Firefox: in the sidebar, opened by the toolbar icon, and as a page; what a person says in it is kept. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { wordsFor } from '../../lib/words/words.ts';
import { openFirefox } from './browser.ts';
import { readCallout } from './callout.ts';
import { press } from './carry-out.ts';
import { complaints } from './complaints.ts';
import { goTo } from './go.ts';
import { clickToolbarIcon, isFirefoxes, pressAltShift, pressInSidebar, sidebarText } from './sidebar.ts';

const words = wordsFor('en');

test('the keys open and close the sidebar; the callout names the toolbar icon, which opens it and leaves it open', async () => {
  const browsing = await openFirefox();
  const { panel } = browsing;
  const page = await goTo(browsing, 'kog/my-apps');
  const said = await readCallout(page);
  expect(said?.text).toContain(words.callout.openFromToolbar);
  expect(said?.buttons.map(({ name }) => name)).not.toContain(words.callout.openPanel);

  expect(await sidebarText(panel)).toBeNull();
  expect(await isFirefoxes(page, 'Alt-Shift-K')).toBe(false);
  await pressAltShift(page, 'K');
  await expect
    .poll(async () => (await sidebarText(panel)) ?? '')
    .toContain(words.where.onPage(words.pages['kog/my-apps']));
  await pressAltShift(page, 'K');
  await expect.poll(() => sidebarText(panel)).toBeNull();

  await clickToolbarIcon(page);
  await expect.poll(() => sidebarText(panel)).toContain(words.where.onPage(words.pages['kog/my-apps']));
  expect(await sidebarText(panel)).toContain(words.steps['open-all-apps'].title);
  // Clicked again it may be to allow another site: what is to be answered must stay in view.
  await clickToolbarIcon(page);
  expect(await sidebarText(panel)).toContain(words.steps['open-all-apps'].title);
});

test('the sidebar saves a copy of all notes as a file', async () => {
  const browsing = await openFirefox();
  const { panel, downloads } = browsing;
  await clickToolbarIcon(await goTo(browsing, 'kog/my-apps'));
  await pressInSidebar(panel, words.carry.saveAll);
  await expect.poll(() => readdir(downloads)).toEqual([expect.stringMatching(/\.json$/)]);
  const [name = ''] = await readdir(downloads);
  await expect
    .poll(async () => JSON.parse(await readFile(join(downloads, name), 'utf8')))
    .toBeTypeOf('object');
});

test('a tick and what takes it back are kept', async () => {
  const { panel, memory } = await openFirefox();
  const kept = async () => (await memory()).facts['kog-requested']?.by;
  await panel.bringToFront();
  await panel.waitForSelector('#next-title');
  await openRows(panel);
  await press(panel, words.panel.ticks['kog-requested'] ?? '');
  await expect.poll(kept).toBe('person');
  // Drawn anew, what had been opened may be folded again.
  await panel.waitForFunction(hasButton, {}, words.panel.undo);
  await openRows(panel);
  await press(panel, words.panel.undo);
  await expect.poll(kept).toBeUndefined();
  expect(await complaints(panel)).toEqual([]);
});

/** Runs in the panel's page, by itself. */
function hasButton(name: string): boolean {
  return [...document.querySelectorAll('button')].some(({ textContent }) => textContent === name);
}

/** Opens whatever is folded, without a word of what is in it. */
function openRows(panel: Page): Promise<void> {
  return panel.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
}
