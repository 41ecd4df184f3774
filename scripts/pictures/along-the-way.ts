import type { BrowserContext, Page, Worker } from '@playwright/test';
import { FIRST_ADDRESS, JOURNEYS } from '../../tests/e2e/journey/journey.ts';
import type { Station } from '../../tests/e2e/journey/station.ts';
import { build } from '../build.ts';
import { calloutOn } from '../chromium/callout.ts';
import { openWithGuide, workerOf } from '../chromium/open-with-guide.ts';
import { seenSince } from '../chromium/seen.ts';
import { BUILT } from '../project.ts';
import { openPortal } from '../start/portal.ts';
import { attempt } from '../walk/attempt.ts';

export interface Stop {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly page: Page;
  /** Null: the way is at its end. */
  readonly station: Station['page'] | null;
}

/** Goes the upload route on the production build and stops at each screen once its hint is there, and at the end. */
export async function alongTheWay(
  viewport: { readonly width: number; readonly height: number },
  visit: (stop: Stop) => Promise<void>,
): Promise<void> {
  const portal = await openPortal(0);
  await build('chrome');
  const context = await openWithGuide({ extension: BUILT.chrome, port: portal.port, viewport });
  try {
    const worker = await workerOf(context);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(FIRST_ADDRESS);
    let last = 0;
    for (const station of JOURNEYS.upload) {
      last = (await seenSince(worker, last))?.at ?? last;
      await calloutOn(page, station.hint !== null);
      await visit({ context, worker, page, station: station.page });
      await page.bringToFront();
      for (const deed of station.deeds) await attempt(page, deed);
    }
    await visit({ context, worker, page, station: null });
  } finally {
    await context.close();
    await portal.close();
  }
}
