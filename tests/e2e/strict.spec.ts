/** Under the strictest policy, in XHTML and on paper, with the whole build. */
import type { Page } from '@playwright/test';
import { calloutOn } from '../../scripts/chromium/callout';
import { expect, test } from './browser';
import { clickCallout, readCallout } from './shadow';

const BLANK = 'Leave Username and Password blank';
const POLICY =
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'; sandbox allow-same-origin allow-scripts allow-forms";
const BODY = `<header><h2>Kentucky Online Gateway</h2></header><h1>Account Request Onboarding</h1>
<p>Kentucky All Schedule Prescription Electronic Reporting (KASPER)</p>
<form action="#"><label for="u">KASPER Username</label><input id="u"/><label for="p">KASPER Password</label><input id="p" type="password"/>
<button type="submit">Submit</button></form><p><a href="#request">Request a KASPER Account</a></p>`;
const XHTML = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Kentucky Online Gateway</title></head><body>${BODY}</body></html>`;

async function open(page: Page, kind: 'html' | 'xhtml'): Promise<void> {
  const contentType = kind === 'html' ? 'text/html' : 'application/xhtml+xml';
  const body = kind === 'html' ? `<!doctype html>${XHTML}` : XHTML;
  await page.route('https://kog.chfs.ky.gov/**', (route) =>
    route.fulfill({ body, headers: { 'content-type': contentType, 'content-security-policy': POLICY } }),
  );
  await page.goto('https://kog.chfs.ky.gov/app');
}

test('the guide works under the strictest policy, nothing is reported, and nothing of ours is on paper', async ({
  page,
}) => {
  for (const kind of ['xhtml', 'html'] as const) {
    await test.step(kind, async () => {
      const said: string[] = [];
      page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await open(page, kind);
      const callout = await calloutOn(page, true);
      expect(callout?.title).toBe(BLANK);
      // Its styles are there.
      expect((callout?.box?.right ?? 0) - (callout?.box?.left ?? 0)).toBe(320);
      await page.fill('#u', 'a');
      await expect.poll(async () => (await readCallout(page))?.warning).toBe(true);
      await clickCallout(page, 'Clear both fields');
      await expect
        .poll(() => page.locator('#u').evaluate((input) => (input as HTMLInputElement).value))
        .toBe('');
      expect(said).toEqual([]);
    });
  }

  await test.step('paper', async () => {
    await page.emulateMedia({ media: 'print' });
    const host = page.locator('kasper-guide');
    expect(await host.evaluate((element) => getComputedStyle(element).display)).toBe('none');
    const guided = await page.screenshot();
    await host.evaluate((element) => {
      new MutationObserver(() => document.querySelector('kasper-guide')?.remove()).observe(
        document.documentElement,
        { childList: true },
      );
      element.remove();
    });
    await expect(host).toHaveCount(0);
    expect(guided.equals(await page.screenshot())).toBe(true);
  });
});
