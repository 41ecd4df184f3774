import { clickCallout, readCallout } from '../shadow';
import { LABELS, ONBOARDING, PLACES, REQUEST } from './advice';
import { expect, test } from './bench';

test('comes back when it is removed, and gives way when the page insists', async ({ bench }) => {
  const { page } = bench;
  await bench.open('onboarding.html');
  await bench.show();
  const host = page.locator('kasper-guide');
  await host.evaluate((element) => element.remove());
  await expect(host).toHaveCount(1);
  expect((await readCallout(page))?.box).not.toBeNull();
  const removed = await page.evaluate(async () => {
    let times = 0;
    const remove = () => {
      for (const each of document.querySelectorAll('kasper-guide')) {
        each.remove();
        times += 1;
      }
    };
    new MutationObserver(remove).observe(document.documentElement, { childList: true });
    remove();
    for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
    return times;
  });
  expect(removed).toBeLessThanOrEqual(6);
  await expect(host).toHaveCount(0);
  await bench.show();
  await expect(host).toHaveCount(0);
});

test('is seen above a modal dialog of the page, once, and asks for no click there', async ({ bench }) => {
  const { page } = bench;
  await bench.open('dialog.html');
  await page.locator('#dialog').evaluate((dialog: HTMLDialogElement) => dialog.showModal());
  await bench.show();
  const host = page.locator('kasper-guide');
  await expect(host).toHaveAttribute('popover', 'manual');
  expect(await host.evaluate((element) => element.matches(':popover-open'))).toBe(true);
  let seen = await readCallout(page);
  expect(seen?.title).toBe(ONBOARDING.hints[0]?.title);
  expect(seen?.buttons).toEqual([]);
  // The page shuts it: it stays shut.
  await host.evaluate((element: HTMLElement) => element.hidePopover());
  await bench.show();
  expect(await host.evaluate((element) => element.matches(':popover-open'))).toBe(false);
  await page.locator('#dialog').evaluate((dialog: HTMLDialogElement) => {
    dialog.close();
    dialog.show();
  });
  await bench.show();
  await expect(host).not.toHaveAttribute('popover');
  seen = await readCallout(page);
  expect(seen?.buttons.length).toBeGreaterThan(0);
});

test('is not led astray by what the page calls its things', async ({ bench }) => {
  const names = [
    'documentElement',
    'body',
    'head',
    'defaultView',
    'activeElement',
    'hidden',
    'createElement',
    'createElementNS',
    'createTextNode',
    'querySelector',
    'querySelectorAll',
    'getElementById',
    'elementFromPoint',
    'elementsFromPoint',
    'addEventListener',
    'removeEventListener',
    'adoptedStyleSheets',
    'implementation',
    'location',
    'fonts',
    'append',
  ];
  const members = [
    'parentNode',
    'parentElement',
    'children',
    'childNodes',
    'localName',
    'nodeType',
    'ownerDocument',
    'assignedSlot',
    'getRootNode',
    'getBoundingClientRect',
    'isConnected',
    'matches',
    'closest',
    'attributes',
    'style',
    'classList',
    'clientLeft',
    'shadowRoot',
    'host',
    'id',
    'name',
    'elements',
    'reset',
    'submit',
    'textContent',
    'getAttribute',
  ];
  await bench.open(
    'given',
    `<!doctype html><title>Clobbered</title><link rel="stylesheet" href="portal.css"><main>
    ${names.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('')}
    <form id="form">${members.map((name) => `<input type="hidden" name="${name}">`).join('')}
      KASPER User Name <input id="user"> KASPER Password <input id="pass" type="password">
      <a id="request" href="#r">Request a KASPER Account</a></form></main>`,
  );
  await bench.show();
  await expect.poll(async () => (await readCallout(bench.page))?.title).toBe(ONBOARDING.hints[0]?.title);
  expect((await readCallout(bench.page))?.outlines.length).toBe(3);
  await bench.page.locator('#user').pressSequentially('a');
  await expect.poll(async () => (await readCallout(bench.page))?.warning).toBe(true);
  await clickCallout(bench.page, LABELS.clear);
  await expect(bench.page.locator('#user')).toHaveValue('');
});

test('shows markup in words as words', async ({ bench }) => {
  await bench.open('onboarding.html');
  const [hint] = REQUEST.hints;
  if (!hint) throw new Error('There is a hint.');
  const title = '<img src=x onerror=alert(1)><b>bold</b>';
  await bench.show({ ...REQUEST, hints: [{ ...hint, title, lines: [title] }] }, PLACES);
  expect((await readCallout(bench.page))?.title).toBe(title);
});

test('is no burden while the page storms, and is right afterwards', async ({ bench }) => {
  await bench.open('onboarding.html');
  await bench.show(REQUEST);
  await bench.page.evaluate(async () => {
    const room = document.querySelector('.room') as HTMLElement;
    for (let frame = 0; frame < 60; frame++) {
      for (let time = 0; time < 50; time++) room.append(document.createElement('i'));
      await new Promise(requestAnimationFrame);
    }
    document.querySelector('main')?.prepend('Something new on top');
  });
  await expect
    .poll(async () => {
      const outline = (await readCallout(bench.page))?.outlines[0]?.box.top;
      const target = await bench.page
        .locator('#request')
        .evaluate((link) => link.getBoundingClientRect().top);
      return Math.abs((outline ?? 0) - target);
    })
    .toBeLessThanOrEqual(2);
});
