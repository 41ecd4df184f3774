/** The callout, in the page where it stands. Its root is closed to the page; here it is left open to be looked into. */
import { LABELS, longer, ONBOARDING } from '../overlay/advice';
import { test as base, expect } from '../overlay/bench';
import { axeFaults } from './axe';
import { focusOf } from './focus';
import { smallTargets, spaceText } from './layout';

const OPENED = `{
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function () { return attachShadow.call(this, { mode: 'open' }); };
}`;
const HOST = 'kasper-guide';

const test = base.extend<object, { script: string }>({
  script: [async ({ script }, use) => use(`${OPENED}\n${script}`), { scope: 'worker' }],
});

for (const state of ['a hint', 'a warning', 'folded'] as const) {
  test(`callout: ${state}`, async ({ bench }) => {
    const { page } = bench;
    await bench.open('onboarding.html');
    if (state === 'a warning') await page.fill('#user', 'a');
    await bench.show();
    const title = page.locator(`${HOST} .title`);
    await expect(title).toBeVisible();
    if (state === 'folded') {
      await page.getByRole('button', { name: LABELS.hide }).click();
      await expect(title).toHaveCount(0);
    }
    const check = (name: string, faults: () => Promise<readonly string[]>) =>
      test.step(name, async () => expect.soft(await faults(), name).toEqual([]));
    await check('axe, light', () => axeFaults(page, { within: HOST }));
    await check('axe, dark', async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      return axeFaults(page, { within: HOST });
    });
    await check('targets of 24 px', () => page.evaluate(smallTargets, HOST));
    await check('forced colours', async () => {
      await page.emulateMedia({ forcedColors: 'active' });
      return axeFaults(page, { within: HOST });
    });
  });
}

test('callout, keyboard: reached by Tab, ringed, and it never takes the focus', async ({ bench }) => {
  const { page } = bench;
  await bench.open('onboarding.html');
  await page.focus('#user');
  await bench.show();
  await expect(page.locator(`${HOST} .title`)).toBeVisible();
  await expect(page.locator('#user')).toBeFocused();
  await page.focus('#request');
  for (const name of [LABELS.hide, '1 of 2 · Next hint', LABELS.openPanel]) {
    await page.keyboard.press('Tab');
    expect(await focusOf(page, HOST)).toMatchObject({ name, ringed: true, inSight: true });
  }
});

test('callout, said once and politely', async ({ bench }) => {
  const { page } = bench;
  await bench.open('onboarding.html');
  await bench.show();
  const status = page.locator(`${HOST} [role="status"]`);
  const [first, second] = ONBOARDING.hints;
  await expect(status).toHaveText(first?.title ?? '');
  await page.evaluate((name) => {
    const region = document.querySelector(name)?.shadowRoot?.querySelector('[role="status"]');
    if (!region) return;
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }, HOST);
  // Drawn anew, it is not said again; what is new, once.
  await bench.show();
  await page.getByRole('button', { name: LABELS.next }).click();
  await expect(status).toHaveText(second?.title ?? '');
  expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toEqual([
    second?.title,
  ]);
});

test.describe('enlarged', () => {
  test.use({ at: { width: 320, height: 256 } });
  for (const what of ['', ', text spacing', ', text 40 % longer']) {
    test(`callout, 400 % zoom${what}: all of it can be scrolled to, and nothing scrolls sideways`, async ({
      bench,
    }) => {
      const { page } = bench;
      await bench.open('onboarding.html');
      await bench.show(what.includes('longer') ? longer(ONBOARDING) : ONBOARDING);
      if (what.includes('spacing')) await page.evaluate(spaceText, HOST);
      const parts = page.locator(`${HOST} :is(button, .title, .said p, .small)`);
      await expect.poll(() => parts.count()).toBeGreaterThan(4);
      for (const part of await parts.all()) {
        await part.scrollIntoViewIfNeeded();
        await expect(part).toBeInViewport({ ratio: 0.9 });
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const card = page.locator(`${HOST} .card`);
      expect(await card.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    });
  }
});
