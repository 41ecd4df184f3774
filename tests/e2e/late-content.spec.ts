/** Screens that come late, are drawn anew over and over, or change without a change of address. */
import type { Page } from '@playwright/test';
import { renderScreen, SCREENS } from '../../practice/screens';
import { calloutOn } from '../../scripts/chromium/callout';
import { expect, test } from './browser';
import { openContent } from './drawn';
import { field } from './journey/carry-out';
import { readCallout } from './shadow';

const ADDRESS = 'https://kog.chfs.ky.gov/app';
const BLANK = 'Leave Username and Password blank';

/** A shell as single-page flows serve it: `script` draws into it with `draw(<key of a screen>)`. */
function shell(keys: readonly string[], script: string): string {
  const screens = Object.fromEntries(keys.map((key) => [key, bodyOf(key)]));
  const data = JSON.stringify(screens).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><title>Kentucky Online Gateway</title></head><body><p>Loading</p><script>
const screens = ${data};
const draw = (key) => { document.body.innerHTML = screens[key]; };
${script}
</script></body></html>`;
}

function bodyOf(key: string): string {
  const screen = SCREENS[key];
  if (!screen) throw new Error(`No screen is drawn under ${key}.`);
  return /<body[^>]*>(.*)<\/body>/s.exec(renderScreen(screen))?.[1] ?? '';
}

async function expectAtUserName(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const said = await readCallout(page);
      const box = await field(page, 'userName').boundingBox();
      const round = said?.outlines.some(({ box: { left, top } }) => {
        return box !== null && Math.abs(left - box.x) < 12 && Math.abs(top - box.y) < 12;
      });
      return { title: said?.title, round };
    })
    .toEqual({ title: BLANK, round: true });
}

test('an onboarding that comes after the screen was looked at is recognised', async ({
  page,
  worker,
  guide,
}) => {
  const html = shell(['kog/onboarding'], '');
  const first = await openContent(page, worker, { address: ADDRESS, html });
  expect(first?.detection.outcome).toBe('unknown');
  expect(await calloutOn(page, false)).toBeNull();
  await page.evaluate("setTimeout(() => draw('kog/onboarding'), 300)");
  const late = await guide.seenSince(first?.at ?? 0);
  expect(late?.detection).toMatchObject({ outcome: 'page', page: 'kog/onboarding' });
  await expectAtUserName(page);
});

test('the hint stays with a screen that is drawn anew every half second', async ({ page, worker }) => {
  const script = `draw('kog/onboarding');
window.drawn = 0;
setInterval(() => {
  drawn += 1;
  draw('kog/onboarding');
  document.body.style.paddingTop = drawn % 2 ? '60px' : '0';
}, 500);`;
  const html = shell(['kog/onboarding'], script);
  await openContent(page, worker, { address: ADDRESS, html });
  for (const times of [1, 2, 3, 4]) {
    await page.waitForFunction(`drawn >= ${times}`);
    await expectAtUserName(page);
  }
});

test('screens that change without a change of address are followed', async ({ page, worker, guide }) => {
  const keys = ['kog/my-apps', 'kog/all-apps', 'kog/onboarding', 'nobody/session-expired'];
  let last = (await openContent(page, worker, { address: ADDRESS, html: shell(keys, `draw('${keys[0]}');`) }))
    ?.at;
  expect((await calloutOn(page, true))?.title).toBe('Click “All Apps”');
  const titles = { 'kog/all-apps': 'Click “Enroll” at KASPER', 'kog/onboarding': BLANK };
  for (const [key, title] of Object.entries(titles)) {
    await page.evaluate(`draw('${key}')`);
    const record = await guide.seenSince(last ?? 0);
    last = record?.at;
    expect(record?.detection).toMatchObject({ outcome: 'page', page: key });
    await expect.poll(async () => (await readCallout(page))?.title).toBe(title);
  }
  await page.evaluate("draw('nobody/session-expired')");
  expect((await guide.seenSince(last ?? 0))?.detection.outcome).toBe('unknown');
  await expect.poll(async () => (await readCallout(page))?.box ?? null).toBeNull();
  expect(page.url()).toBe(ADDRESS);
});
