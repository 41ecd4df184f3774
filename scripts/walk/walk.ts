// The whole journey without a window: a line and a picture per screen.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { FIRST_ADDRESS, JOURNEYS } from '../../tests/e2e/journey/journey.ts';
import type { Station } from '../../tests/e2e/journey/station.ts';
import { calloutOn } from '../chromium/callout.ts';
import { readMemory } from '../chromium/memory.ts';
import { idOf, openWithGuide, workerOf } from '../chromium/open-with-guide.ts';
import { seenSince } from '../chromium/seen.ts';
import { say } from '../prepare/say.mjs';
import { BUILT, ROOT } from '../project.ts';
import { attempt } from './attempt.ts';
import { line } from './line.ts';

const PICTURES = join(ROOT, 'walk');
/** How long a thing on a screen may take to be usable, in milliseconds. */
const PATIENCE = 5_000;

/** Walks the upload route on the practice portal at `port`; answers 0 if every screen was as it should be. */
export async function walk(port: number): Promise<number> {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES);
  const context = await openWithGuide({ extension: BUILT.chrome, port });
  try {
    const worker = await workerOf(context);
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(PATIENCE);
    await page.goto(FIRST_ADDRESS);
    const stations = JOURNEYS.upload;
    const wrong = await follow(stations, page, worker);
    console.log(`    the side panel now says: ${await panelSays(context, worker)}`);
    say(`${stations.length} screens, ${stations.length - wrong} as they should be; pictures are in walk/.`);
    return wrong === 0 ? 0 : 1;
  } finally {
    await context.close();
  }
}

/** Goes from screen to screen; answers how many were not as they should be. */
async function follow(stations: readonly Station[], page: Page, worker: Worker): Promise<number> {
  let wrong = 0;
  let last = 0;
  let known: readonly string[] = [];
  for (const [index, station] of stations.entries()) {
    const record = await seenSince(worker, last);
    last = record?.at ?? last;
    const said = await calloutOn(page, station.hint !== null);
    const facts = Object.keys((await readMemory(worker)).facts);
    const recorded = facts.filter((fact) => !known.includes(fact));
    known = facts;
    const number = String(index + 1).padStart(2, '0');
    await page.screenshot({ path: join(PICTURES, `${number}-${station.page.replace('/', '-')}.png`) });
    const { text, right } = line(number, station, { record, said, recorded });
    console.log(text);
    if (!right) wrong += 1;
    for (const deed of station.deeds) await attempt(page, deed);
  }
  return wrong;
}

/** Opens the side panel's page, takes its picture, and answers its first heading below the title: the next step. */
async function panelSays(context: BrowserContext, worker: Worker): Promise<string> {
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 360, height: 900 });
  await panel.goto(`chrome-extension://${idOf(worker)}/sidepanel.html`);
  const next = panel.getByRole('heading', { level: 2 }).first();
  await next.waitFor();
  await panel.screenshot({ path: join(PICTURES, 'panel.png') });
  return ((await next.textContent()) ?? '').trim();
}
