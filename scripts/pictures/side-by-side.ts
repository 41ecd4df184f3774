import type { BrowserContext } from '@playwright/test';

/** Puts a portal page and the panel next to each other, as the browser shows them, into one picture at `path`. */
export async function sideBySide(
  context: BrowserContext,
  page: Buffer,
  panel: Buffer,
  path: string,
): Promise<void> {
  const sheet = await context.newPage();
  const image = (png: Buffer) => `<img src="data:image/png;base64,${png.toString('base64')}" alt="">`;
  await sheet.setContent(`<!doctype html><style>
    body { margin: 0; display: inline-flex; gap: 1px; background: #8a8f98; border: 1px solid #8a8f98 }
    img { display: block }
  </style>${image(page)}${image(panel)}`);
  await sheet.setViewportSize({ width: 1420, height: 800 });
  await sheet.locator('body').screenshot({ path });
  await sheet.close();
}
