/// <reference types="chrome" />
/** Pages that fight the guide, against the whole production build: the hint stands, or we give way and the panel goes on. */
import { fromPanel } from '../../lib/message-list';
import { renderScreen, SCREENS } from '../../practice/screens';
import { calloutOn } from '../../scripts/chromium/callout';
import { expect, test } from './browser';
import { openContent, openDrawn, outermost } from './drawn';
import { HOSTILE, OUR_CLASS, playWithHost } from './hostile-pages';
import { field } from './journey/carry-out';
import { clickCallout, readCallout } from './shadow';

const BLANK = 'Leave Username and Password blank';
const ADDRESS = 'https://kog.chfs.ky.gov/app';

function onboarding(): string {
  const screen = SCREENS['kog/onboarding'];
  if (!screen) throw new Error('There is an onboarding screen.');
  return renderScreen(screen, 'semantic');
}

test('the hint stands against what pages do', async ({ page, worker, guide }) => {
  test.slow();
  for (const [attack, script] of Object.entries(HOSTILE)) {
    await test.step(attack, async () => {
      const html = onboarding().replace('<head>', () => `<head><script>${script}</script>`);
      const record = await openContent(page, worker, { address: ADDRESS, html });
      expect(record?.detection, attack).toMatchObject({ outcome: 'page', page: 'kog/onboarding' });
      await expect.poll(async () => (await readCallout(page))?.title, attack).toBe(BLANK);
      expect((await readCallout(page))?.box, attack).not.toBeNull();
    });
  }

  await test.step('all that an element lets be done to it, done to ours', async () => {
    const html = onboarding().replace('<head>', () => `<head><script>${HOSTILE[OUR_CLASS]}</script>`);
    await openContent(page, worker, { address: ADDRESS, html });
    await calloutOn(page, true);
    // What it got at, and whether anything of the page broke.
    expect(await page.evaluate(playWithHost)).toEqual({
      refused: ['attachShadow', 'attachInternals'],
      inside: [],
      words: '',
      popover: true,
      fullscreen: 'kasper-guide',
      after: null,
    });
    await expect.poll(async () => (await readCallout(page))?.title).toBe(BLANK);
    // Dead buttons are as far as it gets.
    const host = page.locator('kasper-guide');
    await host.evaluate((element) => element.setAttribute('inert', ''));
    await clickCallout(page, 'Hide');
    expect(await calloutOn(page, true)).toMatchObject({ title: BLANK, folded: false });
    await host.evaluate((element) => element.removeAttribute('inert'));
    await field(page, 'userName').pressSequentially('me');
    await expect.poll(async () => (await readCallout(page))?.warning).toBe(true);
    await clickCallout(page, 'Clear both fields');
    await expect(field(page, 'userName')).toHaveValue('');
  });

  await test.step('a document written anew while we look is read anew', async () => {
    await openDrawn(page, worker, 'kog/my-apps', 'semantic');
    await calloutOn(page, true);
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, onboarding());
    await expect.poll(async () => (await readCallout(page))?.title).toBe(BLANK);
    await clickCallout(page, 'Hide');
    await expect.poll(async () => (await readCallout(page))?.folded).toBe(true);
  });

  await test.step('what a sandboxed frame shows is not read', async () => {
    const inside = onboarding().replaceAll('"', '&quot;');
    const html = `<!doctype html><title>Kentucky Online Gateway</title><iframe sandbox srcdoc="${inside}"></iframe>`;
    const record = await openContent(page, worker, { address: ADDRESS, html });
    expect(record?.detection.outcome).toBe('unknown');
    expect(await calloutOn(page, false)).toBeNull();
  });

  await test.step('a page that takes the host out for good is left alone, and the panel goes on', async () => {
    const script = `new MutationObserver(() => document.querySelector('kasper-guide')?.remove()).observe(document, { childList: true, subtree: true });`;
    const html = onboarding().replace('<head>', `<head><script>${script}</script>`);
    await openContent(page, worker, { address: ADDRESS, html });
    expect(await calloutOn(page, false)).toBeNull();
    expect(await outermost(page)).toEqual(['head', 'body']);
    const [tab] = (await guide.memory()).tabs;
    expect(tab?.detection).toMatchObject({ outcome: 'page', page: 'kog/onboarding' });
    const panel = await guide.panel();
    await expect(panel.getByRole('heading', { name: BLANK }).first()).toBeVisible();
  });
});

test('a portal script may say what a page may say, and nothing else', async ({ page, worker, guide }) => {
  const cdp = await page.context().newCDPSession(page);
  let world = 0;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) world = context.id;
  });
  await cdp.send('Runtime.enable');
  await openDrawn(page, worker, 'kog/my-apps', 'semantic');
  await calloutOn(page, true);
  await expect.poll(async () => (await guide.memory()).facts['signed-in']?.by).toBe('page');
  const before = await guide.memory();
  const kinds = fromPanel.def.options.map((option) => option.shape.kind.def.values[0]);
  expect(kinds.length).toBeGreaterThan(6);
  const forged = [
    ...kinds.map((kind) => ({ kind, fact: 'request-submitted', tab: 1, page: 'kog/my-apps', person: null })),
    { kind: 'tick', fact: 'request-submitted', at: 0 },
    { kind: 'erase', person: null },
    { kind: 'roster', does: { act: 'add', alias: 'Eve' } },
    { kind: 'importRecords', text: '{}' },
    { kind: 'putBack', records: { 'fact:a:1:signed-in': { v: 1 } } },
    { kind: 'pageSeen', detection: { outcome: 'page', page: 'nobody', met: [], sure: true } },
    {
      kind: 'pageSeen',
      detection: { outcome: 'unknown', nearest: Array(99).fill({ page: 'kog/my-apps', missed: [] }) },
    },
    {
      kind: 'pageSeen',
      detection: { outcome: 'unknown', nearest: [{ page: 'kog/my-apps', missed: ['<b>x</b>'] }] },
    },
    JSON.parse('{"kind":"pageSeen","__proto__":{"polluted":true},"detection":{"outcome":"page"}}'),
    { kind: '__proto__' },
    'x'.repeat(1_000_000),
    null,
    [],
  ];
  const expression = `Promise.all(${JSON.stringify(forged)}.map((message) => chrome.runtime.sendMessage(message).then((answer) => answer ?? null, () => null)))`;
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    contextId: world,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  expect(exceptionDetails).toBeUndefined();
  expect(result.value).toEqual(forged.map(() => null));
  expect(await guide.memory()).toEqual(before);
  expect(await worker.evaluate(() => 'polluted' in {})).toBe(false);
});
