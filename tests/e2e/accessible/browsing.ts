/// <reference types="chrome" />
/** One Chromium with the production build for all surfaces: each begins with a storage of its own. */
import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import { idOf, openWithGuide, workerOf } from '../../../scripts/chromium/open-with-guide';
import { BUILT } from '../../../scripts/project';
import type { Surface } from './surfaces';

interface Opened {
  readonly context: BrowserContext;
  readonly worker: Worker;
}
interface Given {
  /** Brings a surface into its state, as wide as a panel. */
  open: (surface: Surface) => Promise<Page>;
}

export const test = base.extend<Given, { opened: Opened }>({
  opened: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
    async ({}, use) => {
      // Portals are drawn by routes: no port is asked.
      const context = await openWithGuide({ extension: BUILT.chrome, port: 1 });
      await use({ context, worker: await workerOf(context) });
      await context.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ opened: { context, worker } }, use) => {
    const mine: Page[] = [];
    const tab = async () => {
      const page = await context.newPage();
      mine.push(page);
      return page;
    };
    await use(async ({ page: name, kept, portal, act }) => {
      await worker.evaluate(async (records) => {
        await chrome.storage.session.clear();
        await chrome.storage.local.clear();
        await chrome.storage.local.set(records);
      }, kept?.(Date.now()) ?? {});
      if (portal) await portal(await tab(), worker);
      const page = await tab();
      await page.setViewportSize({ width: 360, height: 760 });
      // Where something is, is asked at once: no slow scrolling.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`chrome-extension://${idOf(worker)}/${name}.html`);
      await page.locator('h1').first().waitFor();
      await act?.(page);
      return page;
    });
    for (const page of mine) await page.close();
  },
});
export { expect } from '@playwright/test';
