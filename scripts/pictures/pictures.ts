// `npm run pictures`: the pictures of the README, made from the production build on the practice portal.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { field } from '../../tests/e2e/journey/carry-out.ts';
import { FIRST_ADDRESS, JOURNEYS } from '../../tests/e2e/journey/journey.ts';
import { build } from '../build.ts';
import { calloutOn } from '../chromium/callout.ts';
import { openWithGuide, workerOf } from '../chromium/open-with-guide.ts';
import { seenSince } from '../chromium/seen.ts';
import { launch, say } from '../prepare/say.mjs';
import { BUILT, ROOT } from '../project.ts';
import { openPortal } from '../start/portal.ts';
import { attempt } from '../walk/attempt.ts';
import { picturePanel } from './panel.ts';
import { sideBySide } from './side-by-side.ts';

const FOLDER = join(ROOT, 'docs', 'pictures');
/** A window of the size people have at a counter, less the panel. */
const VIEWPORT = { width: 1040, height: 720 };

await launch(async () => {
  const portal = await openPortal(0);
  await build('chrome');
  await mkdir(FOLDER, { recursive: true });
  const context = await openWithGuide({ extension: BUILT.chrome, port: portal.port, viewport: VIEWPORT });
  try {
    const worker = await workerOf(context);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(FIRST_ADDRESS);
    let last = 0;
    for (const station of JOURNEYS.upload) {
      last = (await seenSince(worker, last))?.at ?? last;
      await calloutOn(page, station.hint !== null);
      if (station.page === 'kog/onboarding') {
        const panel = await picturePanel(context, worker, 'light', VIEWPORT.height);
        await page.bringToFront();
        const picture = await page.screenshot();
        await sideBySide(context, picture, panel, join(FOLDER, 'guide.png'));
        await page.bringToFront();
        await field(page, 'userName').fill('typed by mistake');
        await calloutOn(page, true);
        await page.screenshot({ path: join(FOLDER, 'guard.png') });
        await field(page, 'userName').fill('');
      }
      for (const deed of station.deeds) await attempt(page, deed);
    }
    await picturePanel(context, worker, 'light', 900, join(FOLDER, 'panel-waiting.png'));
    await picturePanel(context, worker, 'dark', 900, join(FOLDER, 'panel-waiting-dark.png'));
  } finally {
    await context.close();
    await portal.close();
  }
  say('the pictures are in docs/pictures/.');
  return 0;
});
