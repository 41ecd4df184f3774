/**
 * Draws public/icon/*.png from scripts/icon.svg, in the sizes the browsers and stores ask for: `node scripts/icons.mjs`.
 * To be run after the drawing has changed; the pictures are committed. KASPER_GUIDE_CHROMIUM names another browser to draw with.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const SIZES = [16, 32, 48, 128];
const drawing = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
const folder = new URL('../public/icon/', import.meta.url);
await mkdir(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.KASPER_GUIDE_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;inline-size:${size}px}</style>${drawing}`);
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
