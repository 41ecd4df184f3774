import type { Page } from '@playwright/test';
import { readCallout } from '../shadow';
import { expect, test } from './bench';
import { expectRound } from './placing';

/** Everything that could fade, move, cut or hide our element, set on itself in each frame, with animations beside. */
const deface = (page: Page, frames: number) =>
  page.evaluate(async (times) => {
    const host = document.querySelector('kasper-guide') as HTMLElement;
    const gone: Record<string, string> = {
      ...{ display: 'none', visibility: 'hidden', opacity: '0', filter: 'opacity(0)', zoom: '5' },
      ...{ transform: 'scale(0)', translate: '900px', scale: '0', left: '900px', position: 'fixed' },
      ...{ contain: 'strict', contentVisibility: 'hidden', clipPath: 'inset(50%)', willChange: 'transform' },
      ...{ pointerEvents: 'none', fontSize: '90px', zIndex: '-1' },
    };
    for (let frame = 0; frame < times; frame++) {
      for (const [name, value] of Object.entries({ ...gone, '--turn': `${frame}` })) {
        const dashed = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        host.style.setProperty(dashed, value, 'important');
      }
      for (const each of host.getAnimations()) each.cancel();
      for (const [name, value] of Object.entries(gone)) {
        host.animate({ [name]: [value, value] }, { duration: 1e6, fill: 'both' });
      }
      host.hidden = true;
      host.setAttribute('aria-hidden', 'true');
      await new Promise(requestAnimationFrame);
    }
  }, frames);

test('stays as it was whatever the page sets on its very element, over and over', async ({ bench }) => {
  const { page } = bench;
  await bench.open('onboarding.html');
  await bench.show();
  const before = await readCallout(page);
  await deface(page, 20);
  const shown = async () => ({ ...(await readCallout(page)), announced: '' });
  expect(await shown()).toEqual({ ...before, announced: '' });
  const { left, top, right, bottom } = before?.box ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const seen = await page.evaluate(
    ({ x, y }) => {
      const host = document.querySelector('kasper-guide') as HTMLElement;
      const { opacity, filter, clipPath } = getComputedStyle(host);
      return { above: document.elementFromPoint(x, y) === host, opacity, filter, clipPath };
    },
    { x: (left + right) / 2, y: (top + bottom) / 2 },
  );
  expect(seen).toEqual({ above: true, opacity: '1', filter: 'none', clipPath: 'none' });

  await page.evaluate(() => scrollTo(0, 1200));
  await expect.poll(async () => (await readCallout(page))?.side).toBe('corner');
  await expect.poll(async () => (await readCallout(page))?.box?.bottom ?? 0).toBeLessThanOrEqual(700);
  expect((await readCallout(page))?.box?.top).toBeGreaterThan(0);
  await page.evaluate(() => scrollTo(0, 0));
  await expectRound(page, '#user');
  expect((await readCallout(page))?.title).toBe(before?.title);
});
