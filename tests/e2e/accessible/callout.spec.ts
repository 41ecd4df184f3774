/** The callout, in the page where it stands. Its root is closed to the page; here it is left open to be looked into. */
import { LABELS, ONBOARDING, REQUEST } from '../overlay/advice';
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

for (const colours of ['light', 'dark', 'forced'] as const) {
  for (const state of ['a hint', 'a warning', 'folded'] as const) {
    test(`callout, ${state}, ${colours}`, async ({ bench }) => {
      const { page } = bench;
      await page.emulateMedia(colours === 'forced' ? { forcedColors: 'active' } : { colorScheme: colours });
      await bench.open('onboarding.html');
      if (state === 'a warning') await page.fill('#user', 'a');
      await bench.show();
      const title = page.locator(`${HOST} .title`);
      await expect(title).toBeVisible();
      if (state === 'folded') {
        await page.getByRole('button', { name: LABELS.hide }).click();
        await expect(title).toHaveCount(0);
      }
      expect(await axeFaults(page, { within: HOST })).toEqual([]);
      expect(await page.evaluate(smallTargets, HOST)).toEqual([]);
    });
  }
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
  for (const spaced of [false, true]) {
    test(`callout, 400 % zoom${spaced ? ', text spacing' : ''}: all of it can be scrolled to`, async ({
      bench,
    }) => {
      const { page } = bench;
      await bench.open('onboarding.html');
      await bench.show(REQUEST);
      if (spaced) await page.evaluate(spaceText, HOST);
      const button = page.getByRole('button', { name: LABELS.hide }).or(page.getByText(LABELS.name)).first();
      await expect(button).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  }
});
