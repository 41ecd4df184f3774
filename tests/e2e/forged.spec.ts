/** A page under a portal's name that draws what it likes, or lays something over the hint, against the whole build. */
import { renderScreen, SCREENS } from '../../practice/screens';
import { calloutOn } from '../../scripts/chromium/callout';
import { expect, test } from './browser';
import { openDrawn } from './drawn';
import { HOSTILE } from './hostile-pages';
import { readCallout } from './shadow';

const SUBMITTED = 'kasper/request-submitted';
const BLANK = 'Leave Username and Password blank';

test('a forged “submitted” is marked as seen, restarts no clock, and one click undoes it for good', async ({
  page,
  worker,
  guide,
}) => {
  const submitted = async () => (await guide.memory()).facts['request-submitted'];
  await openDrawn(page, worker, SUBMITTED, 'semantic');
  await expect.poll(async () => (await submitted())?.by).toBe('page');
  const first = await submitted();
  await openDrawn(page, worker, 'kasper/request-welcome', 'semantic');
  await openDrawn(page, worker, SUBMITTED, 'table');
  expect(await submitted()).toEqual(first);

  const panel = await guide.panel();
  const row = panel
    .getByRole('listitem')
    .filter({ has: panel.getByText('Submit your application', { exact: true }) })
    .last();
  await expect(panel.getByText('Submit your application', { exact: true }).first()).toBeAttached();
  await panel.locator('details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  await expect(row.getByText(/^Seen on the screen/)).toBeVisible();
  await row.getByRole('button', { name: 'Not done after all' }).click();
  await expect.poll(submitted).toBeUndefined();
  await openDrawn(page, worker, 'kasper/request-welcome', 'semantic');
  await openDrawn(page, worker, SUBMITTED, 'semantic');
  expect(await submitted()).toBeUndefined();
});

test('nobody fights over what is uppermost', async ({ page, worker }) => {
  await test.step('what a page lays over the hint is left there', async () => {
    await openDrawn(page, worker, 'kog/onboarding', 'semantic');
    const box = (await calloutOn(page, true))?.box;
    if (!box) throw new Error('The hint is there.');
    const above = await page.evaluate(async ({ left, top, right, bottom }) => {
      const layer = document.body.appendChild(document.createElement('div'));
      layer.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:${right - left}px;height:${bottom - top}px;background:#fff;z-index:2147483647`;
      const host = document.querySelector('kasper-guide');
      const changes = new MutationObserver(() => undefined);
      changes.observe(document.documentElement, { childList: true });
      if (host) changes.observe(host, { attributes: true });
      for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return { layer: hit === layer, changes: changes.takeRecords().length, host: host?.outerHTML };
    }, box);
    expect(above).toEqual({ layer: true, changes: 0, host: '<kasper-guide></kasper-guide>' });
  });

  await test.step('beside a menu in the top layer the hint is never raised again', async () => {
    const screen = SCREENS['kog/onboarding'];
    if (!screen) throw new Error('There is an onboarding screen.');
    await openDrawn(page, worker, 'kog/my-apps', 'semantic');
    const script = `<script>${HOSTILE['a menu of a password manager in the top layer']}</script>`;
    const html = renderScreen(screen, 'semantic').replace('<head>', () => `<head>${script}`);
    await page.evaluate((text) => {
      document.open();
      document.write(text);
      document.close();
    }, html);
    await expect.poll(async () => (await readCallout(page))?.title).toBe(BLANK);
    const raised = () => page.evaluate(() => (globalThis as unknown as { raised: number }).raised);
    // Put in for each of the two documents, and not once more.
    expect(await raised()).toBeLessThanOrEqual(2);
    const once = await raised();
    await page.evaluate(async () => {
      for (let frame = 0; frame < 60; frame++) {
        document.body.append(document.createElement('i'));
        await new Promise(requestAnimationFrame);
      }
    });
    expect(await raised()).toBe(once);
  });
});
