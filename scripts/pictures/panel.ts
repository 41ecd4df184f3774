import type { BrowserContext, Worker } from '@playwright/test';
import { idOf } from '../chromium/open-with-guide.ts';

/** The side panel as it stands now, as wide as Chromium opens it, `height` pixels high; answers the picture. */
export async function picturePanel(
  context: BrowserContext,
  worker: Worker,
  colorScheme: 'light' | 'dark',
  height: number,
  path?: string,
): Promise<Buffer> {
  const panel = await context.newPage();
  await panel.emulateMedia({ colorScheme });
  await panel.setViewportSize({ width: 360, height });
  await panel.goto(`chrome-extension://${idOf(worker)}/sidepanel.html`);
  await panel.getByRole('heading', { level: 2 }).first().waitFor();
  const picture = await panel.screenshot(path === undefined ? {} : { path });
  await panel.close();
  return picture;
}
