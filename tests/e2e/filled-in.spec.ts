/// <reference types="chrome" />
/** Fields that fill where nobody types: by Chromium's own saved login, in a frame, in a page that is gone back to. */
import type { BrowserContext, Page } from '@playwright/test';
import { renderScreen, SCREENS } from '../../practice/screens';
import { calloutOn } from '../../scripts/chromium/callout';
import { openWithGuide } from '../../scripts/chromium/open-with-guide';
import { expect, test } from './browser';
import { field } from './journey/carry-out';
import { clickCallout, readCallout } from './shadow';

const KOG = 'https://kog.chfs.ky.gov';
const BLANK = 'Leave Username and Password blank';
const WARNING = 'These fields must stay empty';
const PAGES: Readonly<Record<string, string>> = {
  '/app': drawn('kog/onboarding'),
  '/apps': drawn('kog/my-apps'),
  '/framed': `<!doctype html><title>Kentucky Online Gateway</title><iframe src="/app" width="1000" height="700"></iframe>`,
};

function drawn(key: string): string {
  const screen = SCREENS[key];
  if (!screen) throw new Error(`No screen is drawn under ${key}.`);
  return renderScreen(screen);
}

const expectTitle = (page: Page, title: string) =>
  expect.poll(async () => (await readCallout(page))?.title).toBe(title);

/** Saves a login by Chromium's own page of passwords. */
async function saveLogin(context: BrowserContext): Promise<void> {
  const passwords = await context.newPage();
  await passwords.goto('chrome://password-manager/passwords');
  await passwords.evaluate(
    (login) =>
      (
        chrome as unknown as { passwordsPrivate: { addPassword(login: object): Promise<void> } }
      ).passwordsPrivate.addPassword(login),
    { url: `${KOG}/app`, username: 'somebody', password: 'saved', note: '', useAccountStore: false },
  );
  await passwords.close();
}

test('the guard sees what fills in a frame, comes back with a page, or is filled in by Chromium', async ({
  portal,
  extension,
}) => {
  const context = await openWithGuide({ extension, port: portal.port, keepsPages: true });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.route(`${KOG}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: PAGES[new URL(route.request().url()).pathname] ?? '',
    }),
  );

  await test.step('in a frame of the same site', async () => {
    await page.goto(`${KOG}/framed`);
    expect((await calloutOn(page, true))?.title).toBe(BLANK);
    const name = page.frameLocator('iframe').locator('[name="userName"]');
    await name.evaluate((input: HTMLInputElement) => {
      input.value = 'somebody';
    });
    await expectTitle(page, WARNING);
    await clickCallout(page, 'Clear both fields');
    await expect(name).toHaveValue('');
    await expectTitle(page, BLANK);
  });

  await test.step('in a page that the browser kept', async () => {
    await page.goto(`${KOG}/app`);
    expect((await calloutOn(page, true))?.title).toBe(BLANK);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        document.title += persisted ? ' (kept)' : '';
      }),
    );
    await field(page, 'userName').fill('somebody');
    await expectTitle(page, WARNING);
    await page.goto(`${KOG}/apps`);
    expect((await calloutOn(page, true))?.title).not.toBe(WARNING);
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveTitle(/\(kept\)$/);
    await expectTitle(page, WARNING);
    await expect(page.locator('kasper-guide')).toHaveCount(1);
    await field(page, 'userName').evaluate((input: HTMLInputElement) => {
      input.value = '';
    });
    await expectTitle(page, BLANK);
  });

  await test.step('by a login that Chromium saved, before the person does anything', async () => {
    await saveLogin(context);
    await page.goto(`${KOG}/app`);
    // Looked at by the protocol alone: what Playwright evaluates counts as something a person does.
    await expectTitle(page, WARNING);
    const cdp = await context.newCDPSession(page);
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: `[...document.querySelectorAll('input')].map(({ value }) => value).join('|')`,
    });
    // Chromium withholds the values from scripts until then: the fields show them, and the guard knows.
    expect(result.value).toBe('|');
    expect((await readCallout(page))?.outlines.filter(({ tone }) => tone === 'warn')).toHaveLength(2);
    await clickCallout(page, 'Clear both fields');
    await expect(field(page, 'userName')).toHaveValue('');
    await expect(field(page, 'password')).toHaveValue('');
    await expectTitle(page, BLANK);
  });
  await context.close();
});
