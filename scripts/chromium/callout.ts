import type { Page } from '@playwright/test';
import { type CalloutSeen, readCallout } from '../../tests/e2e/shadow.ts';

/** How long a callout may take to appear, in milliseconds: a bound, not a wait. */
const AT_MOST = 5_000;

/** The callout on the screen; null: there is none. With `expected`, it is given time to appear. */
export async function calloutOn(page: Page, expected: boolean): Promise<CalloutSeen | null> {
  const until = performance.now() + AT_MOST;
  for (;;) {
    await page.evaluate(drawnTwice);
    const callout = await readCallout(page);
    if (callout?.box) return callout;
    if (!expected || performance.now() > until) return null;
  }
}

/** Two frames: whatever was to be drawn now has been drawn. */
function drawnTwice(): Promise<void> {
  return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())));
}
