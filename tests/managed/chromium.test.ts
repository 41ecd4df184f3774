/** Policy files in a real Chromium: what they set, what is wrong in them, and what changes while it runs. */
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import { wordsFor } from '../../lib/words/words.ts';
import { startPracticePortal } from '../../practice/server.ts';
import { type Opening, openWithGuide, workerOf } from '../../scripts/chromium/open-with-guide.ts';
import { seenSince } from '../../scripts/chromium/seen.ts';
import { FIRST_ADDRESS } from '../e2e/journey/journey.ts';
import { readCallout } from '../e2e/shadow.ts';
import { clickIcon } from '../e2e/toolbar.ts';
import { type Copy, copyForChromium } from './copies.ts';
import { removePolicies, setPolicies, whyLeftOut } from './policy-files.ts';
import { servePackages } from './serve-packages.ts';

const words = wordsFor('en');
const HINT = words.steps['sign-in-email'].title;
const HELP = 'Our own help: extension 4512.';
const PHONE = '(502) 555-0100, ext. 7';

beforeAll(() => {
  expect(whyLeftOut()).toBeNull();
  process.once('exit', removePolicies);
});
afterEach(removePolicies);

test('what is set counts, what is wrong is named, and a change reaches what is open', async () => {
  const copy = await copyForChromium();
  await setOwn(copy, {
    muteHints: ['sign-in-email'],
    muteReminders: true,
    phoneKogHelpDesk: PHONE,
    phoneBusinessOffice: 'call me',
    helpLine: HELP,
    sharedWorkstation: 'finish-and-clear',
    hideAfterMinutes: 3,
    noWelcome: true,
    noExport: true,
  });
  const context = await open(copy);
  const page = context.pages()[0] as Page;
  await page.goto(FIRST_ADDRESS);
  const panel = await ownPage(context, copy, 'sidepanel');
  await expect.poll(() => textOf(panel)).toContain(HELP);
  expect(await textOf(panel)).toContain(PHONE);
  expect(await textOf(panel)).toContain(words.panel.policyIgnored(['phoneBusinessOffice']));
  expect(await textOf(panel)).toContain(words.carry.noExport);
  expect(await textOf(panel)).not.toContain(words.carry.saveAll);
  await expect.poll(() => readCallout(page)).toBeNull();
  expect(context.pages().filter((each) => each.url().endsWith('/welcome.html'))).toEqual([]);

  const options = await ownPage(context, copy, 'options');
  await expect.poll(() => textOf(options)).toContain(words.people.hideAfterSet(3));
  expect(await textOf(options)).toContain(words.clocks.remindMuted);
  for (const name of ['overview', 'printed', 'sidepanel', 'options'] as const) {
    const own = await ownPage(context, copy, name);
    await expect
      .poll(() => own.evaluate(() => document.documentElement.dataset.noExport))
      .toBe(words.carry.noExport);
    await own.emulateMedia({ media: 'print' });
    expect(await own.locator('body').isVisible()).toBe(false);
    await own.close();
  }

  await page.bringToFront();
  await setOwn(copy, { sharedWorkstation: 'kiosk', hideAfterMinutes: 0, muteHints: ['en-roll'] });
  await expect.poll(async () => (await readCallout(page))?.title, { timeout: 30_000 }).toBe(HINT);
  await expect
    .poll(() => textOf(panel))
    .toContain(words.panel.policyIgnored(['hideAfterMinutes', 'sharedWorkstation', 'en-roll']));
  expect(await textOf(panel)).not.toContain(HELP);
  expect(await textOf(panel)).not.toContain(words.carry.noExport);
});

test('installed by force it welcomes, and never shows what IT does not want; kept out of a portal, it says by whom', async () => {
  const [usual, kept] = [await copyForChromium(), await copyForChromium()];
  const portalIsOpen = Promise.withResolvers<void>();
  const byForce = {
    installation_mode: 'force_installed',
    update_url: await servePackages([usual, kept], portalIsOpen.promise),
  };
  await setPolicies('chromium', {
    // Else nobody may look into what is installed by force.
    DeveloperToolsAvailability: 1,
    ExtensionSettings: {
      [usual.id]: byForce,
      [kept.id]: { ...byForce, runtime_blocked_hosts: ['*://kog.chfs.ky.gov'] },
    },
    '3rdparty': {
      extensions: { [usual.id]: { muteHints: ['sign-in-email'] }, [kept.id]: { noWelcome: true } },
    },
  });
  const context = await openBrowser({ extension: null, byPolicy: true });
  const welcomed = () =>
    context.pages().flatMap((each) => {
      const { host, pathname } = new URL(each.url());
      return pathname === '/welcome.html' ? [host] : [];
    });

  const page = context.pages()[0] as Page;
  await page.goto(FIRST_ADDRESS);
  const elements = await page.evaluateHandle(() => {
    const added: string[] = [];
    const note = (records: MutationRecord[]) =>
      added.push(...records.flatMap(({ addedNodes }) => [...addedNodes].map(({ nodeName }) => nodeName)));
    new MutationObserver(note).observe(document.documentElement, { childList: true });
    return added;
  });
  portalIsOpen.resolve();
  await expect.poll(welcomed).toEqual([usual.id]);
  const workerOfCopy = async ({ id }: Copy) => {
    const workers = () => context.serviceWorkers().filter((each) => each.url().includes(id));
    await expect.poll(workers).toHaveLength(1);
    return workers()[0] as Worker;
  };
  expect(await seenSince(await workerOfCopy(usual), 0)).toMatchObject({ host: 'kog.chfs.ky.gov' });
  const panel = await clickIcon(page, await workerOfCopy(kept));
  await expect.poll(panel.text).toContain(words.hosts.policyTitle);
  const text = await panel.text();
  expect(text).toContain(words.hosts.policy('kog.chfs.ky.gov'));
  expect(text).toContain(words.hosts.forIt);
  // What it says of itself is no sign of it.
  expect(await panel.evaluate(`chrome.permissions.contains({ origins: ['${FIRST_ADDRESS}*'] })`)).toBe(true);
  // Nor was a hint shown that IT silenced, before what it sets had come.
  expect(await elements.jsonValue()).toEqual([]);
  await page.goto('https://ekasper.chfs.ky.gov/');
  await expect.poll(panel.text).toContain(words.where.onPage(words.pages['kasper/sign-in']));
  expect(await panel.text()).not.toContain(words.hosts.policyTitle);
  expect(welcomed()).toEqual([usual.id]);
});

/** The settings of our own that an IT department makes. */
function setOwn({ id }: Copy, settings: Readonly<Record<string, unknown>>): Promise<void> {
  return setPolicies('chromium', { '3rdparty': { extensions: { [id]: settings } } });
}

async function open({ folder, id }: Copy): Promise<BrowserContext> {
  const context = await openBrowser({ extension: folder });
  expect((await workerOf(context)).url()).toContain(id);
  return context;
}

async function openBrowser(opening: Pick<Opening, 'extension' | 'byPolicy'>): Promise<BrowserContext> {
  const portal = await startPracticePortal({ port: 0, start: 'with-account' });
  onTestFinished(portal.close);
  const context = await openWithGuide({ ...opening, port: portal.port });
  onTestFinished(() => context.close());
  return context;
}

async function ownPage(context: BrowserContext, { id }: Copy, name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${name}.html`);
  return page;
}

function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent ?? '');
}
