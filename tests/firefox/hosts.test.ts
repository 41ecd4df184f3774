/** The portals' hosts in Firefox are the person's to give and to take: at install they are given. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { wordsFor } from '../../lib/words/words.ts';
import { FIRST_ADDRESS } from '../e2e/journey/journey.ts';
import { openFirefox } from './browser.ts';
import { readCallout, titleOn } from './callout.ts';

const { steps } = wordsFor('en');
const HOSTS = ['https://kog.chfs.ky.gov/*', 'https://ekasper.chfs.ky.gov/*'];

test('withdrawn, nothing is in the page; given again, the guide is back', async () => {
  const { page, panel, memory, seenSince } = await openFirefox();
  expect(await given(panel)).toEqual(HOSTS);
  await page.goto(FIRST_ADDRESS);
  await expect.poll(() => titleOn(page)).toBe(steps['sign-in-email'].title);

  expect(await panel.evaluate(withdraw, HOSTS)).toBe(true);
  expect(await given(panel)).toEqual([]);
  await page.reload();
  expect(await readCallout(page)).toBeNull();
  await expect.poll(async () => (await memory()).tabs).toEqual([]);

  await panel.bringToFront();
  await panel.evaluate(askOnClick, HOSTS);
  await panel.mouse.click(2, 2);
  await expect.poll(() => given(panel)).toEqual(HOSTS);
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => titleOn(page)).toBe(steps['sign-in-email'].title);
  expect(await seenSince(0)).toMatchObject({ host: 'kog.chfs.ky.gov' });
});

interface Extension {
  readonly browser: typeof import('webextension-polyfill');
}

/** These run in the panel's page. */
function withdraw(origins: string[]): Promise<boolean> {
  return (globalThis as unknown as Extension).browser.permissions.remove({ origins });
}

/** Firefox asks for the person's own click. */
function askOnClick(origins: string[]): void {
  const { permissions } = (globalThis as unknown as Extension).browser;
  addEventListener('click', () => permissions.request({ origins }), { once: true });
}

async function given(panel: Page): Promise<string[]> {
  return panel.evaluate(
    async () => (await (globalThis as unknown as Extension).browser.permissions.getAll()).origins ?? [],
  );
}
