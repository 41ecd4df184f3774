/// <reference types="chrome" />
/** KASPER's onboarding in the real extension: the guard, who holds an account, the real panel, what was undone. */
import { calloutOn } from '../../scripts/chromium/callout';
import { expect, test } from './browser';
import { openDrawn } from './drawn';
import { field } from './journey/carry-out';
import { openRealPanel } from './real-panel';
import { clickCallout, readCallout } from './shadow';

const BLANK = 'Leave Username and Password blank';
const WARNING = 'These fields must stay empty';

test('the guard warns of typed text, and clears both fields on a real click', async ({ page, worker }) => {
  for (const skin of ['semantic', 'table'] as const) {
    await openDrawn(page, worker, 'kog/onboarding', skin);
    expect(await calloutOn(page, true)).toMatchObject({ title: BLANK, warning: false });
    await field(page, 'userName').pressSequentially('me');
    await field(page, 'password').pressSequentially('secret');
    await expect.poll(() => readCallout(page)).toMatchObject({ title: WARNING, warning: true });
    await clickCallout(page, 'Clear both fields');
    await expect(field(page, 'userName')).toHaveValue('');
    await expect(field(page, 'password')).toHaveValue('');
    await expect.poll(() => readCallout(page)).toMatchObject({ title: BLANK, warning: false });
  }
});

test('who says in the panel to hold an account loses the guard in the open tab, without a reload', async ({
  page,
  worker,
  guide,
}) => {
  await openDrawn(page, worker, 'kog/onboarding', 'semantic');
  await field(page, 'userName').fill('me');
  await expect.poll(() => readCallout(page)).toMatchObject({ warning: true });
  const loaded = await page.evaluate(() => performance.timeOrigin);

  const panel = await guide.panel();
  await panel.locator('.question').getByRole('button', { name: 'Yes', exact: true }).click();
  await page.bringToFront();
  await expect
    .poll(() => readCallout(page))
    .toMatchObject({
      title: 'You have a KASPER account already',
      warning: false,
    });
  const said = await readCallout(page);
  expect(said?.text).toContain('please do not create a new account');
  expect(said?.text).toContain('(502) 564-7985');
  expect(said?.text).toContain('ekasper.admin@ky.gov');
  expect(said?.text).not.toMatch(/blank|stay empty/i);
  await expect(field(page, 'userName')).toHaveValue('me');
  await field(page, 'password').fill('mine');
  expect((await calloutOn(page, true))?.warning).toBe(false);

  await panel.getByText('Your answer', { exact: true }).click();
  await panel.getByRole('button', { name: 'Change: Had a KASPER account before' }).click();
  await panel.getByRole('button', { name: 'No, never' }).click();
  await expect.poll(() => readCallout(page)).toMatchObject({ title: WARNING, warning: true });
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
});

test('the callout opens the real side panel', async ({ page, worker }) => {
  await openDrawn(page, worker, 'kog/onboarding', 'semantic');
  await calloutOn(page, true);
  const contexts = () =>
    worker.evaluate(async () => {
      const open = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
      return open.map(({ documentUrl }) => documentUrl);
    });
  expect(await contexts()).toEqual([]);
  const panel = await openRealPanel(page, worker);
  await expect.poll(contexts).toEqual([worker.url().replace(/[^/]*$/, 'sidepanel.html')]);
  await expect.poll(panel.text).toContain('You are on KOG · Account Request Onboarding');
  expect(await panel.evaluate('document.querySelector("#next-title").textContent')).toBe(BLANK);
});

test('what was undone stays undone when the screen is seen again, and a tick by hand beats it', async ({
  page,
  worker,
  guide,
}) => {
  await openDrawn(page, worker, 'kog/my-apps', 'semantic');
  await expect.poll(async () => (await guide.memory()).facts['signed-in']?.by).toBe('page');
  const panel = await guide.panel();
  await panel.getByText('All done: show the steps').click();
  const row = panel.getByRole('listitem').filter({ has: panel.getByText('Sign in to KOG', { exact: true }) });
  await row.locator('summary').first().click();
  await row.getByRole('button', { name: 'Not done after all' }).click();
  await expect(panel.getByText(/^Taken back: signed in to KOG/)).toBeVisible();
  expect((await guide.memory()).facts['signed-in']).toBeUndefined();

  for (const key of ['kog/my-apps', 'kog/all-apps']) {
    await openDrawn(page, worker, key, 'table');
    await calloutOn(page, true);
    expect((await guide.memory()).facts['signed-in']).toBeUndefined();
  }
  // The phase is not done any more, so its rows are drawn anew.
  await row
    .locator('details')
    .first()
    .evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
  await row.getByRole('button', { name: 'I am signed in' }).click();
  await expect.poll(async () => (await guide.memory()).facts['signed-in']?.by).toBe('person');
  const ticked = (await guide.memory()).facts['signed-in'];
  await openDrawn(page, worker, 'kog/my-apps', 'semantic');
  await calloutOn(page, true);
  expect((await guide.memory()).facts['signed-in']).toEqual(ticked);
});
