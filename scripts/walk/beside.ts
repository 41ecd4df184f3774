import type { BrowserContext, Worker } from '@playwright/test';
import { cutOff } from '../../tests/e2e/accessible/layout.ts';
import { idOf } from '../chromium/open-with-guide.ts';

/** The side panel's page, in a tab of its own. */
export interface Beside {
  /** Its first heading below the title, which is the next step; and what of it is cut off. */
  says(): Promise<{ readonly next: string; readonly faults: readonly string[] }>;
  picture(path: string): Promise<void>;
}

export async function openBeside(context: BrowserContext, worker: Worker, width: number): Promise<Beside> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`chrome-extension://${idOf(worker)}/sidepanel.html`);
  const next = page.getByRole('heading', { level: 2 }).first();
  return {
    async says() {
      await next.waitFor();
      return { next: ((await next.textContent()) ?? '').trim(), faults: await page.evaluate(cutOff) };
    },
    async picture(path) {
      await page.screenshot({ path });
    },
  };
}
