import type { Page } from '@playwright/test';
import { type Box, readCallout } from '../shadow';
import { expect } from './bench';

/** The outline lies round the target, to within two pixels on each side. */
export async function expectRound(page: Page, selector: string): Promise<void> {
  await expect
    .poll(async () => {
      const outline = (await readCallout(page))?.outlines[0]?.box;
      const target = await page
        .locator(selector)
        .evaluate((element) => element.getBoundingClientRect().toJSON());
      return outline ? furthest(outline, target as Box) : Number.POSITIVE_INFINITY;
    })
    .toBeLessThanOrEqual(2);
}

function furthest(a: Box, b: Box): number {
  return Math.max(
    ...(['left', 'top', 'right', 'bottom'] as const).map((edge) => Math.abs(a[edge] - b[edge])),
  );
}

/** Does something that scrolls, and waits until the scrolling has ended. */
export async function scrolling(page: Page, act: () => Promise<unknown>): Promise<void> {
  const scroll = await page.evaluateHandle(() => ({
    ended: new Promise((done) => addEventListener('scrollend', done, { once: true, capture: true })),
  }));
  await act();
  await scroll.evaluate(async ({ ended }) => {
    await ended;
  });
}
