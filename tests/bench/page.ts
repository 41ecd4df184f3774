// `npm run bench -- page`: what the guide costs a portal page, beside the same one hint by driver.js and an empty extension.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from '../../scripts/build.ts';
import { openWithGuide } from '../../scripts/chromium/open-with-guide.ts';
import { launch, say } from '../../scripts/prepare/say.mjs';
import { openPortal } from '../../scripts/start/portal.ts';
import { carryOut } from '../e2e/journey/carry-out.ts';
import { FIRST_ADDRESS, JOURNEYS } from '../e2e/journey/journey.ts';
import { mainThreadTime, timeToHint, watchForHint } from './measure.ts';
import { median, quantile, table } from './table.ts';
import { layOutVariants, type Variant } from './variants.ts';

const ROUNDS = 21;

interface Bench {
  readonly variant: Variant;
  /** In one tab nothing but the page runs; in the other every frame is looked at. */
  readonly quiet: Page;
  readonly watched: Page;
  readonly busy: number[];
  readonly hint: number[];
}

await launch(async () => {
  const portal = await openPortal(0);
  const folder = await mkdtemp(join(tmpdir(), 'kasper-guide-bench-'));
  const benches: Bench[] = [];
  try {
    await build('chrome');
    for (const variant of await layOutVariants(folder)) benches.push(await open(variant, portal.port));
    say(`${ROUNDS} rounds of interleaved loads of the onboarding screen ...`);
    // The first round warms the caches and does not count.
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const bench of benches) {
        const busy = await mainThreadTime(bench.quiet);
        const hint = bench.variant.name === 'empty' ? Number.NaN : await timeToHint(bench.watched);
        if (round === 0) continue;
        bench.busy.push(busy);
        bench.hint.push(hint);
      }
    }
    console.log(`\n${report(benches)}`);
    return 0;
  } finally {
    for (const { quiet } of benches) await quiet.context().close();
    await portal.close();
    await rm(folder, { recursive: true, force: true });
  }
});

/** Signed in, two tabs. */
async function open(variant: Variant, port: number): Promise<Bench> {
  const context = await openWithGuide({ extension: variant.folder, port });
  const quiet = context.pages()[0] ?? (await context.newPage());
  const watched = await context.newPage();
  await watched.addInitScript(watchForHint);
  await quiet.goto(FIRST_ADDRESS);
  if (new URL(quiet.url()).pathname.startsWith('/signin')) {
    for (const { deeds } of JOURNEYS.upload.slice(0, 2))
      for (const deed of deeds) await carryOut(quiet, deed);
    await quiet.getByText('My Apps').first().waitFor();
  }
  return { variant, quiet, watched, busy: [], hint: [] };
}

function report(benches: readonly Bench[]): string {
  const floor = median(benches.find(({ variant }) => variant.name === 'empty')?.busy ?? []);
  const ms = (value: number) => (Number.isNaN(value) ? '-' : `${value.toFixed(1)} ms`);
  const rows = benches.map(({ variant, busy, hint }) => [
    variant.name,
    `${variant.bytes}`,
    `${variant.gzipped}`,
    ms(median(busy)),
    variant.name === 'empty' ? '-' : ms(median(busy) - floor),
    ms(median(hint)),
    ms(quantile(hint, 0.9)),
  ]);
  const head = ['', 'bytes', 'gzipped', 'main thread', 'over empty', 'hint (median)', 'hint (90 %)'];
  const [guide, driver] = ['guide', 'driver.js'].map((name) => benches.find((b) => b.variant.name === name));
  if (!guide || !driver) return table([head, ...rows]);
  const ratio = (of: (bench: Bench) => number) => (of(guide) / of(driver)).toFixed(2);
  return [
    table([head, ...rows]),
    '',
    'guide / driver.js:',
    `  bytes gzipped            ${ratio(({ variant }) => variant.gzipped)}`,
    `  main thread over empty   ${ratio(({ busy }) => median(busy) - floor)}   (aim: at most 1)`,
    `  time to the hint         ${ratio(({ hint }) => median(hint))}   (aim: hint within 50 ms)`,
  ].join('\n');
}
