import { clickCallout, covered, readCallout, watchFrames } from '../shadow';
import { ONBOARDING, PLACES, REQUEST } from './advice';
import { expect, test } from './bench';
import { expectRound, scrolling } from './placing';

test('stays through the same screen drawn anew, and moves to where the target is then', async ({ bench }) => {
  await bench.open('onboarding.html');
  await bench.show(REQUEST);
  const seen = await watchFrames(bench.page, '#request');
  const drawAnew = (pad: number) =>
    bench.page.evaluate((height) => {
      const main = document.querySelector('main');
      const copy = main?.cloneNode(true) as HTMLElement;
      copy.style.paddingTop = `${height}px`;
      main?.replaceWith(copy);
    }, pad);
  for (let time = 0; time < 5; time++) {
    await drawAnew(12);
    await bench.show(REQUEST);
  }
  const frames = await seen();
  expect(frames.filter(({ callout }) => callout === null)).toEqual([]);
  expect(covered(frames)).toEqual([]);

  await drawAnew(150);
  await bench.show(REQUEST);
  await expectRound(bench.page, '#request');
});

test('is not seen while its target is gone, and comes back with it', async ({ bench }) => {
  await bench.open('onboarding.html');
  await bench.show(REQUEST);
  await bench.page.evaluate(() => {
    const main = document.querySelector('main');
    main?.replaceChildren();
  });
  await expect.poll(async () => (await readCallout(bench.page))?.box).toBeNull();
  expect((await readCallout(bench.page))?.outlines).toEqual([]);
  await bench.page.evaluate(() => {
    const link = document.createElement('a');
    link.id = 'request';
    link.textContent = 'Request a KASPER Account';
    document.querySelector('main')?.append(link);
  });
  await bench.show(REQUEST);
  await expect.poll(async () => (await readCallout(bench.page))?.box).not.toBeNull();
  await expectRound(bench.page, '#request');
});

test('follows a target that glides', async ({ bench }) => {
  await bench.open('onboarding.html');
  await bench.show(REQUEST);
  const seen = await watchFrames(bench.page, '#request');
  await bench.page.evaluate(async () => {
    const main = document.querySelector('main') as HTMLElement;
    main.classList.add('slide');
    main.getBoundingClientRect();
    const ended = new Promise((done) => main.addEventListener('transitionend', done, { once: true }));
    main.classList.add('slid');
    await ended;
  });
  expect(covered(await seen())).toEqual([]);
  await expectRound(bench.page, '#request');
});

test('notices a move that nothing announces', async ({ bench }) => {
  await bench.open('onboarding.html');
  await bench.show(REQUEST);
  await expectRound(bench.page, '#request');
  // A rule added to a sheet changes no node and sends no event.
  await bench.page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
    document.styleSheets[0]?.insertRule('main { margin-top: 77px }', document.styleSheets[0].cssRules.length);
  });
  await expectRound(bench.page, '#request');
});

test('makes room for the field that gets the focus', async ({ bench }) => {
  await bench.open('onboarding.html');
  await bench.page.setViewportSize({ width: 420, height: 640 });
  await bench.show(ONBOARDING, { ...PLACES, 'action:requestKasperAccount': 'h1' });
  const before = await readCallout(bench.page);
  expect(before?.box).not.toBeNull();
  const seen = await watchFrames(bench.page, '#user');
  for (const field of ['#pass', '#go', '#user', '#request']) await bench.page.focus(field);
  const frames = await seen();
  const last = await watchFrames(bench.page, '#user');
  await bench.page.evaluate(() => new Promise(requestAnimationFrame));
  expect(covered([...frames, ...(await last())])).toEqual([]);
});

test('docks out of view, says where to, and scrolls on a click alone', async ({ bench }) => {
  await bench.open('onboarding.html');
  await bench.page.evaluate(() => scrollTo(0, 1200));
  await bench.show(REQUEST);
  await expect.poll(async () => (await readCallout(bench.page))?.side).toBe('corner');
  const at = () => bench.page.evaluate(() => scrollY);
  expect(await at()).toBe(1200);
  await scrolling(bench.page, () => clickCallout(bench.page, /^Show me/));
  await expect.poll(at).toBeLessThan(400);
  await expectRound(bench.page, '#request');
  const seen = await readCallout(bench.page);
  expect(seen?.side).not.toBe('corner');
  expect(seen?.buttons.map(({ name }) => name)).not.toContain('Show me ↑');
});

test('finds its place in frames', async ({ bench }) => {
  await bench.open('framed.html');
  await bench.page.frameLocator('iframe').locator('#request').waitFor();
  await bench.show(REQUEST, { 'action:requestKasperAccount': 'iframe|#request' });
  const offset = async () => {
    const link = await bench.page.frameLocator('iframe').locator('#request').boundingBox();
    const outline = (await readCallout(bench.page))?.outlines[0]?.box;
    if (!link || !outline) return Number.POSITIVE_INFINITY;
    return Math.max(Math.abs(link.x - outline.left), Math.abs(link.y - outline.top));
  };
  await expect.poll(offset).toBeLessThanOrEqual(2);
  await bench.page.mouse.move(100, 400);
  await bench.page.mouse.wheel(0, 40);
  await expect.poll(() => bench.page.frames()[1]?.evaluate(() => scrollY)).toBe(40);
  await expect.poll(offset).toBeLessThanOrEqual(2);
});

test('finds its place whatever the page does to its root', async ({ bench }) => {
  await bench.open('onboarding.html');
  await bench.show(REQUEST);
  for (const style of [
    'margin: 40px 0 0 60px',
    'position: relative; left: 30px',
    'transform: translate(20px, 30px)',
    'zoom: 1.25',
  ]) {
    await bench.page.evaluate((text) => {
      document.documentElement.style.cssText = text;
    }, style);
    await expectRound(bench.page, '#request');
    const seen = await watchFrames(bench.page, '#request');
    await scrolling(bench.page, () => bench.page.mouse.wheel(0, 60));
    await scrolling(bench.page, () => bench.page.mouse.wheel(0, -60));
    expect(covered(await seen())).toEqual([]);
  }
});
