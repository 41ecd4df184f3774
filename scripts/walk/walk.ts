// The whole journey without a window: a line and a picture per screen.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { FIRST_ADDRESS, JOURNEYS } from '../../tests/e2e/journey/journey.ts';
import type { Station } from '../../tests/e2e/journey/station.ts';
import { calloutOn } from '../chromium/callout.ts';
import { readMemory } from '../chromium/memory.ts';
import { openWithGuide, workerOf } from '../chromium/open-with-guide.ts';
import { seenSince } from '../chromium/seen.ts';
import { say } from '../prepare/say.mjs';
import { BUILT, ROOT } from '../project.ts';
import type { Walking } from '../start/options.ts';
import { attempt } from './attempt.ts';
import { type Beside, openBeside } from './beside.ts';
import { line } from './line.ts';

const PICTURES = join(ROOT, 'walk');
/** How long a thing on a screen may take to be usable, in milliseconds. */
const PATIENCE = 5_000;
/** As wide as Chromium opens a panel. */
const USUAL_WIDTH = 360;

/** Walks the upload route on the practice portal at `port`; answers 0 if every screen was as it should be. */
export async function walk(port: number, { slower, panel }: Walking): Promise<number> {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES);
  const context = await openWithGuide({ extension: BUILT.chrome, port });
  try {
    const worker = await workerOf(context);
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(PATIENCE * slower);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const beside = await openBeside(context, worker, panel ?? USUAL_WIDTH);
    await page.bringToFront();
    await page.goto(FIRST_ADDRESS);
    const stations = JOURNEYS.upload;
    const wrong = await follow(stations, page, worker, panel === null ? null : beside);
    console.log(`    the side panel now says: ${(await beside.says()).next}`);
    await beside.picture(join(PICTURES, 'panel.png'));
    say(`${stations.length} screens, ${stations.length - wrong} as they should be; pictures are in walk/.`);
    return wrong === 0 ? 0 : 1;
  } finally {
    await context.close();
  }
}

/** Goes from screen to screen; answers how many were not as they should be. */
async function follow(
  stations: readonly Station[],
  page: Page,
  worker: Worker,
  beside: Beside | null,
): Promise<number> {
  let wrong = 0;
  let last = 0;
  let known: readonly string[] = [];
  for (const [index, station] of stations.entries()) {
    const record = await seenSince(worker, last);
    last = record?.at ?? last;
    const said = await calloutOn(page, station.hint !== null);
    const facts = await factsWith(worker, station.facts ?? []);
    const recorded = facts.filter((fact) => !known.includes(fact));
    known = facts;
    const number = String(index + 1).padStart(2, '0');
    await page.screenshot({ path: join(PICTURES, `${number}-${station.page.replace('/', '-')}.png`) });
    const { text, right } = line(number, station, { record, said, recorded });
    console.log(text);
    const panel = await beside?.says();
    if (panel) console.log(`    beside it: ${panel.next}${panel.faults.map((fault) => `  WRONG: ${fault}`)}`);
    await beside?.picture(join(PICTURES, `${number}-panel.png`));
    if (!right || (panel && panel.faults.length > 0)) wrong += 1;
    for (const deed of station.deeds) await attempt(page, deed);
  }
  return wrong;
}

/** Ids of all facts there are, once the expected ones are among them: they are written after their screen. */
async function factsWith(worker: Worker, expected: readonly string[]): Promise<readonly string[]> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const facts = Object.keys((await readMemory(worker)).facts);
    if (expected.every((fact) => facts.includes(fact)) || performance.now() > until) return facts;
  }
}
