/** Drawn screens put straight before the guide, under the portals' real names, without going the way to them. */
import type { Page, Worker } from '@playwright/test';
import type { SkinName } from '../../practice/drawn-screen.ts';
import { HOSTS } from '../../practice/hosts.ts';
import { renderScreen, SCREENS } from '../../practice/screens/index.ts';
import type { TabRecord } from '../../scripts/chromium/memory.ts';
import { seenSince } from '../../scripts/chromium/seen.ts';

const PORTALS = /^https:\/\/(kog|ekasper)\.chfs\.ky\.gov\//;

/** Opens a page of this content under a portal's address; answers what the worker wrote down of it. */
export async function openContent(
  page: Page,
  worker: Worker,
  { address, html }: { readonly address: string; readonly html: string },
): Promise<TabRecord | null> {
  await page.unroute(PORTALS);
  await page.route(PORTALS, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  const before = await worker.evaluate(() => Date.now());
  await page.goto(address);
  return seenSince(worker, before - 1);
}

/** Opens a drawn screen by its key, in one skin. */
export function openDrawn(
  page: Page,
  worker: Worker,
  key: string,
  skin: SkinName,
): Promise<TabRecord | null> {
  const screen = SCREENS[key];
  if (!screen) throw new Error(`No screen is drawn under ${key}.`);
  const address = `https://${HOSTS[screen.host]}${screen.path}`;
  return openContent(page, worker, { address, html: renderScreen(screen, skin) });
}

/** Names of the elements right below the document's: with something of ours there is one more. */
export function outermost(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName));
}

/** Types into every field of the screen that takes text, by key after key in the last one. */
export async function typeEverywhere(page: Page): Promise<number> {
  const fields = page.locator(
    'input:is([type="text"], [type="email"], [type="password"], [type="tel"], [type="search"])',
  );
  const count = await fields.count();
  for (let index = 0; index < count; index += 1) await fields.nth(index).fill('typed');
  if (count > 0) await fields.nth(count - 1).press('x');
  return count;
}
