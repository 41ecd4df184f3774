/** The callout as a person sees it, and their click on it: the twin of tests/e2e/shadow.ts. */
import type { Page } from 'puppeteer-core';
import { type CalloutSeen, describeCallout } from '../e2e/shadow.ts';
import { lookInside } from './protocol.ts';

/** What the callout shows now; null: the guide has nothing in the page. */
export function readCallout(page: Page): Promise<CalloutSeen | null> {
  return lookInside(page, describeCallout);
}

/** Title of the callout that stands on the screen; null: none is shown. */
export async function titleOn(page: Page): Promise<string | null> {
  const seen = await readCallout(page);
  return seen?.box ? seen.title : null;
}

/** Presses a button of the callout with the mouse, in its middle. */
export async function clickCallout(page: Page, name: string): Promise<void> {
  const box = (await readCallout(page))?.buttons.find((button) => button.name === name)?.box;
  if (!box) throw new Error(`No button ${name} in the callout.`);
  await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
}
