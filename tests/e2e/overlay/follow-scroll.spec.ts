import { covered, readCallout, watchFrames } from '../shadow';
import { REQUEST } from './advice';
import { expect, test } from './bench';
import { expectRound, scrolling } from './placing';

test('goes along with the wheel and never covers its target', async ({ bench }) => {
  await bench.open('onboarding.html');
  await bench.page.focus('#user');
  await bench.show(REQUEST);
  await bench.page.mouse.move(900, 650);
  const seen = await watchFrames(bench.page, '#request');
  for (const by of [60, 60, 30, 80, -60, 90, 120, -40, -150, 30, 200, -350]) {
    await scrolling(bench.page, () => bench.page.mouse.wheel(0, by));
  }
  const frames = await seen();
  expect(frames.length).toBeGreaterThan(20);
  expect(covered(frames)).toEqual([]);
  await expectRound(bench.page, '#request');
});

test('goes along when a script scrolls in the middle of a frame', async ({ bench }) => {
  await bench.open('onboarding.html');
  await bench.show(REQUEST);
  const seen = await watchFrames(bench.page, '#request');
  await bench.page.evaluate(async () => {
    for (let step = 0; step < 40; step++) {
      await new Promise(requestAnimationFrame);
      scrollBy(0, step < 20 ? 15 : -15);
    }
  });
  expect(covered(await seen())).toEqual([]);
  await expectRound(bench.page, '#request');
});

test('goes along inside a scroller, and docks when the target is scrolled out of it', async ({ bench }) => {
  await bench.open('scroller.html');
  await bench.show(REQUEST);
  expect((await readCallout(bench.page))?.side).toBe('corner');
  expect((await readCallout(bench.page))?.outlines).toEqual([]);
  const seen = await watchFrames(bench.page, '#request');
  await bench.page.mouse.move(200, 200);
  await scrolling(bench.page, () => bench.page.mouse.wheel(0, 200));
  await expect.poll(async () => (await readCallout(bench.page))?.side).not.toBe('corner');
  await expectRound(bench.page, '#request');
  await scrolling(bench.page, () => bench.page.mouse.wheel(0, 500));
  await expect.poll(async () => (await readCallout(bench.page))?.side).toBe('corner');
  expect(covered(await seen())).toEqual([]);
});

test('stays with a target that the page keeps in place', async ({ bench }) => {
  await bench.open('scroller.html');
  await bench.show(REQUEST, { 'action:requestKasperAccount': '#help' });
  const seen = await watchFrames(bench.page, '#help');
  await bench.page.mouse.move(900, 600);
  await scrolling(bench.page, () => bench.page.mouse.wheel(0, 600));
  expect(covered(await seen())).toEqual([]);
  await expectRound(bench.page, '#help');
});

test('keeps clear of the target while the window changes its size', async ({ bench }) => {
  await bench.open('onboarding.html');
  await bench.page.focus('#user');
  await bench.show(REQUEST);
  const seen = await watchFrames(bench.page, '#request');
  for (const [width, height] of [
    [700, 600],
    [480, 500],
    [320, 480],
    [320, 260],
    [900, 300],
    [1000, 700],
  ] as const) {
    await bench.page.setViewportSize({ width, height });
    await expectRound(bench.page, '#request');
    const box = (await readCallout(bench.page))?.box;
    if (!box) continue;
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.bottom).toBeLessThanOrEqual(height);
  }
  expect(covered(await seen())).toEqual([]);
});
