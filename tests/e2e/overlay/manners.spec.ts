import type { Page } from '@playwright/test';
import { clickCallout, readCallout } from '../shadow';
import { LABELS, REQUEST } from './advice';
import { expect, test } from './bench';

/** Everything of the page that a guest could have touched. */
const stateOf = (page: Page) =>
  page.evaluate(() => ({
    body: document.body.outerHTML,
    head: document.head.outerHTML,
    root: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
    children: [...document.documentElement.children]
      .map(({ localName }) => localName)
      .filter((name) => !name.includes('-')),
    focus: document.activeElement?.id,
    selection: [getSelection()?.toString(), getSelection()?.rangeCount],
    scroll: [scrollX, scrollY, document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    names: Object.keys(globalThis).sort(),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    storage: [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie],
  }));

const notesOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { notes: readonly unknown[] }).notes);

test('leaves everything of the page as it is', async ({ bench }) => {
  const { page } = bench;
  await bench.open('onboarding.html');
  await page.focus('#pass');
  await page.locator('.text').evaluate((text) => getSelection()?.selectAllChildren(text));
  await page.evaluate(() => scrollTo(0, 40));
  const before = await stateOf(page);
  await bench.show();
  await clickCallout(page, /Next hint/);
  await clickCallout(page, LABELS.hide);
  await clickCallout(page, LABELS.name);
  await bench.show(REQUEST);
  expect(await stateOf(page)).toEqual(before);
  const host = page.locator('kasper-guide');
  await expect(host).toHaveCount(1);
  expect(await host.evaluate((element) => [element.outerHTML, element.parentElement?.localName])).toEqual([
    '<kasper-guide></kasper-guide>',
    'html',
  ]);
  await bench.evaluate('guide.destroy()');
  expect(await stateOf(page)).toEqual(before);
  await expect(host).toHaveCount(0);
});

test('keeps clicks on its own buttons from the page', async ({ bench }) => {
  const { page } = bench;
  await bench.open('onboarding.html');
  await bench.show();
  await page.focus('#pass');
  const before = await notesOf(page);
  await clickCallout(page, /Next hint/);
  await clickCallout(page, LABELS.openPanel);
  expect(await bench.evaluate('guide.opened')).toBe(1);
  expect(await notesOf(page)).toEqual(before);
  await expect(page.locator('#pass')).toBeFocused();
});

test('answers no click or key that a script makes up', async ({ bench }) => {
  const { page } = bench;
  await bench.open('onboarding.html');
  await page.fill('#user', 'a');
  await bench.show();
  // It is announced a frame after it is drawn.
  await expect.poll(async () => (await readCallout(page))?.announced).toMatch(/./);
  const before = await readCallout(page);
  expect(before?.warning).toBe(true);
  // The page cannot even get at the buttons; here it is given them.
  const cdp = await page.context().newCDPSession(page);
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: 'document.querySelector("kasper-guide")',
  });
  const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId ?? '', pierce: true });
  const { object } = await cdp.send('DOM.resolveNode', {
    backendNodeId: node.shadowRoots?.[0]?.backendNodeId ?? 0,
  });
  await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () {
      for (const button of this.querySelectorAll('button')) {
        button.click();
        for (const name of ['mousedown', 'mouseup', 'click']) button.dispatchEvent(new MouseEvent(name, { bubbles: true, composed: true }));
        for (const name of ['keydown', 'keyup']) button.dispatchEvent(new KeyboardEvent(name, { key: 'Enter', bubbles: true }));
      }
    }`,
  });
  expect(await readCallout(page)).toEqual(before);
  await expect(page.locator('#user')).toHaveValue('a');
  expect(await bench.evaluate('guide.opened')).toBe(0);
  expect(await page.locator('kasper-guide').evaluate((host) => host.shadowRoot)).toBeNull();
});
