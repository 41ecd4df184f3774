/** What is seen first: the welcome page, the panel opened from it, the panel in a tab of its own, and the options. */
import type { Page } from '@playwright/test';
import { english } from '../../lib/words/en/english.ts';
import { spanish } from '../../lib/words/es/spanish.ts';
import { calloutOn } from '../../scripts/chromium/callout.ts';
import { idOf } from '../../scripts/chromium/open-with-guide.ts';
import { expect, test } from './browser.ts';

const ours = (page: Page, name: string) => page.url().endsWith(`/${name}.html`);

test('the welcome page opens once, asks the first question, and opens the panel', async ({
  context,
  worker,
  guide,
}) => {
  const find = () => context.pages().find((page) => ours(page, 'welcome'));
  await expect.poll(() => find() !== undefined).toBe(true);
  const welcome = find();
  if (!welcome) throw new Error('No welcome page.');
  await welcome.bringToFront();
  const { ask, answers } = english.triage.questions['kasper-account'];
  await expect(welcome.getByRole('heading', { name: ask })).toBeVisible();
  await welcome.getByRole('button', { name: answers.none ?? '', exact: true }).click();
  await expect.poll(async () => (await guide.memory()).facts['kasper-account']?.value).toBe('none');

  const panels = () =>
    worker.evaluate(async () => {
      const found = await chrome.runtime.getContexts({
        contextTypes: [chrome.runtime.ContextType.SIDE_PANEL],
      });
      return found.length;
    });
  await welcome.getByRole('button', { name: english.welcome.open }).click();
  await expect.poll(panels).toBe(1);
});

test('the panel in a tab of its own speaks of the portal tab that was seen last', async ({
  page,
  portal,
  guide,
}) => {
  await page.goto(portal.url('kog'));
  const panel = await guide.panel();
  await expect(panel.getByText(english.where.onPage(english.pages['kog/sign-in-email']))).toBeVisible();
});

test('what is chosen on the page of options counts at once, in the page and in the panel', async ({
  context,
  page,
  portal,
  worker,
  guide,
}) => {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${idOf(worker)}/options.html`);
  await options.getByLabel(english.options.themes.dark).click();
  const panel = await guide.panel();
  const scheme = (of: Page) => of.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await expect.poll(() => scheme(panel)).toBe('dark');

  await options.bringToFront();
  await options.getByLabel(english.phases['kog-account']).uncheck();
  await expect(options.getByRole('status').filter({ hasText: english.options.set })).toBeVisible();
  await page.bringToFront();
  await page.goto(portal.url('kog'));
  await expect
    .poll(async () => (await guide.memory()).tabs.map(({ detection }) => detection.outcome))
    .toEqual(['page']);
  expect(await calloutOn(page, false)).toBeNull();

  // Another language is spoken at once by all that is open.
  const overview = await context.newPage();
  await overview.goto(options.url().replace('options', 'overview'));
  const welcome = context.pages().find((each) => ours(each, 'welcome'));
  if (!welcome) throw new Error('No welcome page.');
  const open = [options, panel, overview, welcome];
  for (const each of open) await each.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  await options.bringToFront();
  await options.getByLabel(english.options.languages.es).click();
  const { options: opciones, where, people, welcome: bienvenida } = spanish;
  const titles = [opciones.title, where.title, people.overview.title, bienvenida.title];
  for (const [index, each] of open.entries()) {
    await expect(each.getByRole('heading', { name: titles[index] ?? '', exact: true })).toBeVisible();
    expect(await each.evaluate(() => [document.documentElement.lang, 'sameDocument' in globalThis])).toEqual([
      spanish.language,
      true,
    ]);
  }
});
