import type { Page } from '@playwright/test';

/** KASPER's onboarding screen: the one where the guide does most. */
export const ONBOARDING = 'https://kog.chfs.ky.gov/home/onboarding?app=kasper';
/** Frames to watch after the document is complete: about a second, in which all that is to happen happens. */
const FRAMES = 60;

/** Milliseconds the page's main thread was busy from the start of the load until a second after it. */
export async function mainThreadTime(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  // Only the tab in front draws frames.
  await page.bringToFront();
  await page.goto('about:blank');
  const before = await busy();
  await page.goto(ONBOARDING);
  await page.evaluate(watchFrames, FRAMES);
  const after = await busy();
  await session.detach();
  return after - before;

  async function busy(): Promise<number> {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  }
}

/** Milliseconds from the moment the document stood still until the frame after the hint was on the screen. */
export async function timeToHint(page: Page): Promise<number> {
  await page.bringToFront();
  await page.goto(ONBOARDING);
  return page.evaluate(() => window.hintPainted);
}

declare global {
  interface Window {
    /** Resolves with the time to the hint; see `watchForHint`. */
    hintPainted: Promise<number>;
  }
}

/** Runs in each page before its own scripts: looks each frame, from the outside, whether a hint is on the screen. */
export function watchForHint(): void {
  const bound = 5_000;
  const hinted = () => {
    for (let x = 40; x < innerWidth; x += 40) {
      for (let y = 40; y < innerHeight; y += 40) {
        const hit = document.elementFromPoint(x, y);
        if (hit?.localName === 'kasper-guide' || hit?.closest('.driver-popover')) return true;
      }
    }
    return false;
  };
  window.hintPainted = new Promise((resolve) => {
    const look = () => {
      const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const still = load?.domContentLoadedEventEnd ?? 0;
      const seen = still > 0 && document.body !== null && hinted();
      if (seen || performance.now() > bound) {
        requestAnimationFrame(() => resolve(seen ? performance.now() - still : Number.NaN));
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

function watchFrames(frames: number): Promise<void> {
  return new Promise((done) => {
    let left = frames;
    const next = () => {
      left -= 1;
      if (left > 0) requestAnimationFrame(next);
      else done();
    };
    requestAnimationFrame(next);
  });
}
