import { clickCallout, readCallout } from '../shadow';
import { LABELS, ONBOARDING, REQUEST } from './advice';
import { expect, test } from './bench';

test('says everything it was given, and where it stands', async ({ bench }) => {
  await bench.open('onboarding.html');
  await bench.show();
  const seen = await readCallout(bench.page);
  const [first] = ONBOARDING.hints;
  expect(seen?.title).toBe(first?.title);
  for (const text of [...(first?.lines ?? []), LABELS.unofficial, LABELS.name]) {
    expect(seen?.text).toContain(text);
  }
  expect(seen?.buttons.map(({ name }) => name)).toEqual([
    LABELS.hide,
    '1 of 2 · Next hint',
    LABELS.openPanel,
  ]);
  expect(seen?.outlines.map(({ tone }) => tone)).toEqual(['point', 'quiet', 'quiet']);
  await expect.poll(async () => (await readCallout(bench.page))?.announced).toBe(first?.title);
  for (const { box } of seen?.buttons ?? []) {
    expect(box.right - box.left).toBeGreaterThanOrEqual(24);
    expect(box.bottom - box.top).toBeGreaterThanOrEqual(24);
  }
});

test('goes through the hints and round again', async ({ bench }) => {
  await bench.open('onboarding.html');
  await bench.show();
  await clickCallout(bench.page, '1 of 2 · Next hint');
  expect((await readCallout(bench.page))?.title).toBe(ONBOARDING.hints[1]?.title);
  // The same screen drawn anew: the second hint stays.
  await bench.show();
  expect((await readCallout(bench.page))?.title).toBe(ONBOARDING.hints[1]?.title);
  await clickCallout(bench.page, '2 of 2 · Next hint');
  expect((await readCallout(bench.page))?.title).toBe(ONBOARDING.hints[0]?.title);
});

test('shows only hints whose target is on the screen, and none that is out of date', async ({ bench }) => {
  await bench.open('onboarding.html');
  await bench.show(ONBOARDING, { 'action:requestKasperAccount': '#request' });
  let seen = await readCallout(bench.page);
  expect(seen?.title).toBe(ONBOARDING.hints[1]?.title);
  expect(seen?.buttons.map(({ name }) => name)).toEqual([LABELS.hide, LABELS.openPanel]);
  const [hint] = REQUEST.hints;
  if (!hint) throw new Error('There is a hint.');
  const late = { ...REQUEST, hints: [{ ...hint, notWhen: { place: 'action', term: 'submit' } as const }] };
  await bench.show(late, { 'action:requestKasperAccount': '#request', 'action:submit': '#go' });
  seen = await readCallout(bench.page);
  expect(seen?.box).toBeNull();
  expect(seen?.outlines).toEqual([]);
});

test('stays hidden until there is something else to say', async ({ bench }) => {
  await bench.open('onboarding.html');
  await bench.show();
  await clickCallout(bench.page, LABELS.hide);
  expect(await readCallout(bench.page)).toMatchObject({ folded: true, title: '' });
  await bench.show();
  await bench.evaluate('guide.hide()');
  expect(await readCallout(bench.page)).toBeNull();
  await bench.show();
  expect((await readCallout(bench.page))?.folded).toBe(true);
  await clickCallout(bench.page, LABELS.name);
  expect((await readCallout(bench.page))?.folded).toBe(false);
  await clickCallout(bench.page, LABELS.hide);
  await bench.show(REQUEST);
  expect((await readCallout(bench.page))?.folded).toBe(false);
});

test('asks for the panel on a click; where it cannot, it names the way', async ({ bench }) => {
  await bench.open('onboarding.html');
  await bench.show();
  await clickCallout(bench.page, LABELS.openPanel);
  expect(await bench.evaluate('guide.opened')).toBe(1);
  const openPanel = 'For the checklist, click the icon in the toolbar.';
  await bench.show({ ...REQUEST, labels: { ...LABELS, canOpenPanel: false, openPanel } });
  const seen = await readCallout(bench.page);
  expect(seen?.text).toContain(openPanel);
  expect(seen?.buttons.map(({ name }) => name)).toEqual([LABELS.hide]);
});

test('is used with the keyboard, after everything of the page', async ({ bench }) => {
  const { page } = bench;
  await bench.open('onboarding.html');
  await bench.show();
  await page.focus('#request');
  const focused = async () => (await readCallout(page))?.focused;
  await page.keyboard.press('Tab');
  expect(await focused()).toBe(LABELS.hide);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('1 of 2 · Next hint');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('2 of 2 · Next hint');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await bench.evaluate('guide.opened')).toBe(1);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  expect(await readCallout(page)).toMatchObject({ folded: true, focused: LABELS.name });
  await page.keyboard.press('Enter');
  expect(await readCallout(page)).toMatchObject({ folded: false, focused: LABELS.hide });
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('#request')).toBeFocused();
});

test('hands its focus on when the button that had it goes', async ({ bench }) => {
  const { page } = bench;
  await bench.open('onboarding.html');
  await page.fill('#user', 'a');
  await bench.show();
  await page.focus('#request');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect((await readCallout(page))?.focused).toBe(LABELS.clear);
  await page.keyboard.press('Enter');
  await expect(page.locator('#user')).toHaveValue('');
  expect((await readCallout(page))?.focused).toBe(LABELS.hide);
});

test.describe('on a narrow page', () => {
  test.use({ at: { width: 320, height: 568 } });
  test('fits', async ({ bench }) => {
    await bench.open('onboarding.html');
    await bench.show(REQUEST);
    await expect.poll(async () => (await readCallout(bench.page))?.box).not.toBeNull();
    const box = (await readCallout(bench.page))?.box;
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(320);
    expect(await bench.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
