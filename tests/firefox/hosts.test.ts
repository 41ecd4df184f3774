/** The portals' hosts in Firefox are the person's to give and to take: at install they are given. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { wordsFor } from '../../lib/words/words.ts';
import { FIRST_ADDRESS } from '../e2e/journey/journey.ts';
import { openFirefox } from './browser.ts';
import { readCallout, titleOn } from './callout.ts';
import { press } from './carry-out.ts';

const words = wordsFor('en');
const HINT = words.steps['sign-in-email'].title;
const HOSTS = ['https://kog.chfs.ky.gov/*', 'https://ekasper.chfs.ky.gov/*'];

test('withdrawn, nothing is in the page and the panel says so; given again by its button, the guide is back', async () => {
  const { page, panel, memory, seenSince } = await openFirefox();
  expect(await given(panel)).toEqual(HOSTS);
  await page.goto(FIRST_ADDRESS);
  await expect.poll(() => titleOn(page)).toBe(HINT);

  expect(await panel.evaluate(withdraw, HOSTS)).toBe(true);
  expect(await given(panel)).toEqual([]);
  await page.reload();
  expect(await readCallout(page)).toBeNull();
  await expect.poll(async () => (await memory()).tabs).toEqual([]);
  const said = words.hosts.withdrawn(['kog.chfs.ky.gov', 'ekasper.chfs.ky.gov']);
  await expect.poll(() => textOf(panel)).toContain(said);

  await panel.bringToFront();
  await press(panel, words.hosts.allowAgain);
  await expect.poll(() => given(panel)).toEqual(HOSTS);
  await expect.poll(() => textOf(panel)).not.toContain(said);
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => titleOn(page)).toBe(HINT);
  expect(await seenSince(0)).toMatchObject({ host: 'kog.chfs.ky.gov' });
});

interface Extension {
  readonly browser: typeof import('webextension-polyfill');
}

/** Runs in the panel's page. */
function withdraw(origins: string[]): Promise<boolean> {
  return (globalThis as unknown as Extension).browser.permissions.remove({ origins });
}

async function given(panel: Page): Promise<string[]> {
  return panel.evaluate(
    async () => (await (globalThis as unknown as Extension).browser.permissions.getAll()).origins ?? [],
  );
}

function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent ?? '');
}
