import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { field } from '../../tests/e2e/journey/carry-out.ts';
import { calloutOn } from '../chromium/callout.ts';
import { ROOT } from '../project.ts';
import { alongTheWay } from './along-the-way.ts';
import { picturePanel } from './panel.ts';
import { sideBySide } from './side-by-side.ts';

const FOLDER = join(ROOT, 'docs', 'pictures');
/** A window of the size people have at a counter, less the panel. */
const VIEWPORT = { width: 1040, height: 720 };

/** The pictures of the README and of docs/guide.md; answers where they are. */
export async function readmePictures(): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  await alongTheWay(VIEWPORT, async ({ context, worker, page, station }) => {
    if (station === 'kog/onboarding') {
      const panel = await picturePanel(context, worker, 'light', VIEWPORT.height);
      await page.bringToFront();
      await sideBySide(context, await page.screenshot(), panel, join(FOLDER, 'guide.png'));
      await page.bringToFront();
      await field(page, 'userName').fill('typed by mistake');
      await calloutOn(page, true);
      await page.screenshot({ path: join(FOLDER, 'guard.png') });
      await field(page, 'userName').fill('');
    }
    if (station === null) {
      await picturePanel(context, worker, 'light', 900, join(FOLDER, 'panel-waiting.png'));
      await picturePanel(context, worker, 'dark', 900, join(FOLDER, 'panel-waiting-dark.png'));
    }
  });
  return 'docs/pictures/';
}
