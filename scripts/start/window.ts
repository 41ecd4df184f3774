import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumArguments } from '../chromium/arguments.ts';
import { whichChromium } from '../chromium/which.ts';
import { say, Trouble } from '../prepare/say.mjs';
import { BUILT } from '../project.ts';

/** The first page of the journey, as a pharmacist would reach it. */
const FIRST_PAGE = 'https://kog.chfs.ky.gov/';
/** A browser that ends by itself this soon never came up, e.g. because the display cannot be opened. */
const AT_ONCE = 2_000;

/** Opens Chromium with the guide on the first page, in a profile of its own, until it is closed or Ctrl+C is pressed. */
export async function openWindow(port: number): Promise<number> {
  const profile = await mkdtemp(join(tmpdir(), 'kasper-guide-'));
  const args = [
    ...chromiumArguments({ extension: BUILT.chrome, port }),
    `--user-data-dir=${profile}`,
    FIRST_PAGE,
  ];
  const started = performance.now();
  // What Chromium says to a terminal is for those who make Chromium.
  const chromium = spawn(whichChromium(), args, { stdio: 'ignore' });
  const stop = () => chromium.kill();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  say('Chromium opens. Click the puzzle piece, then KASPER Guide, to see the checklist.');
  say('press Ctrl+C here, or close the window, to end.');
  try {
    const [code] = await once(chromium, 'exit');
    if (code && performance.now() - started < AT_ONCE) {
      throw new Trouble('Chromium did not start. Without a display: npm start -- --walk');
    }
    return 0;
  } finally {
    for (const signal of signals) process.off(signal, stop);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
