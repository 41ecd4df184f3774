import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { field } from '../../tests/e2e/journey/carry-out.ts';
import { calloutOn } from '../chromium/callout.ts';
import { idOf } from '../chromium/open-with-guide.ts';
import { ROOT } from '../project.ts';
import { alongTheWay, type Stop } from './along-the-way.ts';
import { picturePanel } from './panel.ts';
import { sideBySide } from './side-by-side.ts';

const FOLDER = join(ROOT, 'docs', 'store', 'pictures');
/** The stores ask for 1280 x 800: the page, the panel (360), and a line of one pixel around and between them. */
const WHOLE = { width: 1280, height: 800 };
const PAGE = { width: 917, height: 798 };

/** The pictures for the stores' listings; answers where they are. */
export async function storePictures(): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  await alongTheWay(PAGE, async (stop) => {
    switch (stop.station) {
      case 'kog/sign-in-email':
        return ownPage(stop, 'welcome', '1-welcome.png');
      case 'kog/all-apps':
        return beside(stop, 'light', '2-find-kasper.png');
      case 'kog/onboarding':
        await beside(stop, 'light', '3-leave-blank.png');
        await field(stop.page, 'userName').fill('typed by mistake');
        await calloutOn(stop.page, true);
        await beside(stop, 'dark', '4-guard.png');
        await field(stop.page, 'userName').fill('');
        return;
      case null:
        return beside(stop, 'light', '5-waiting.png');
    }
  });
  return 'docs/store/pictures/';
}

/** The portal's page and the panel, as the browser shows them. */
async function beside({ context, worker, page }: Stop, theme: 'light' | 'dark', name: string): Promise<void> {
  const panel = await picturePanel(context, worker, theme, PAGE.height);
  await page.bringToFront();
  await sideBySide(context, await page.screenshot(), panel, join(FOLDER, name));
  await page.bringToFront();
}

/** One of our own pages, alone. */
async function ownPage({ context, worker, page }: Stop, which: string, name: string): Promise<void> {
  const own: Page = await context.newPage();
  await own.setViewportSize(WHOLE);
  await own.goto(`chrome-extension://${idOf(worker)}/${which}.html`);
  await own.getByRole('heading', { level: 1 }).waitFor();
  await own.screenshot({ path: join(FOLDER, name) });
  await own.close();
  await page.bringToFront();
}
