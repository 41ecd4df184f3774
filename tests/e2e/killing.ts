/** Kills what a browser runs, as a machine does that is short of memory or loses its power. */
import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';

/** Stops every service worker; the browser answers when all have stopped. `page`: any page of the browser. */
export async function stopWorkers(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await cdp.detach();
}

/** Kills the browser that has this profile (it notes its process there), without a chance to write anything. */
export async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
  const lock = await readlink(join(profile, 'SingletonLock'));
  const closed = new Promise<void>((ends) => context.on('close', () => ends()));
  process.kill(Number(lock.split('-').at(-1)), 'SIGKILL');
  await closed;
}
