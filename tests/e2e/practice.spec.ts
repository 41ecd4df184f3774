/// <reference types="chrome" />
/** Practice inside the extension: the real road and its traps on pretend portals, and nothing real is touched. */
import type { Page, Worker } from '@playwright/test';
import { calloutOn } from '../../scripts/chromium/callout';
import type { KeptFact, Memory, TabRecord } from '../../scripts/chromium/memory';
import { idOf } from '../../scripts/chromium/open-with-guide';
import { ANN, BEN, named, said } from '../carry/kept';
import { cutOff } from './accessible/layout';
import { lengthen } from './accessible/longer';
import { expect, test } from './browser';
import { carryOut } from './journey/carry-out';
import { ACTIVATE, SIGN_UP } from './journey/from-nothing';
import { go } from './journey/go';
import { JOURNEYS } from './journey/journey';
import { openRealPanel } from './real-panel';

interface Noted {
  readonly facts: Readonly<Record<string, KeptFact>>;
  readonly detection: TabRecord['detection'] | null;
  readonly ahead: number;
}

const notes = async (worker: Worker): Promise<Noted | undefined> => {
  const passing = await worker.evaluate(() => chrome.storage.session.get<Record<string, unknown>>());
  return Object.entries(passing).find(([key]) => key.startsWith('practice:'))?.[1] as Noted | undefined;
};

/** What is noted of the practice, in the form in which `go` asks for what is real. */
const practised = (worker: Worker) => ({
  async memory(): Promise<Memory> {
    const { facts = {}, detection = null } = (await notes(worker)) ?? {};
    const held = Object.entries(facts).filter(([, { gone }]) => !gone);
    const byId = Object.fromEntries(held.map(([key, fact]) => [key.split(':')[3] ?? '', fact]));
    return { lasting: {}, facts: byId, tabs: detection ? [{ detection, host: '', at: 0 }] : [] };
  },
});

/** Everything that must be the same after a practice as before. */
const real = (worker: Worker) =>
  worker.evaluate(async () => ({
    kept: JSON.stringify(await chrome.storage.local.get()),
    tabs: Object.keys(await chrome.storage.session.get()).filter(
      (key) => !/^(practice:|policy-told$)/.test(key),
    ),
    alarms: await chrome.alarms.getAll(),
    badge: [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})],
  }));

async function keepTwoPeople(worker: Worker): Promise<void> {
  const at = (await worker.evaluate(() => Date.now())) - 3_600_000;
  const kept = {
    [`person:${ANN}`]: named('Ann', at),
    [`person:${BEN}`]: named('Ben', at),
    'setting:person': { v: 1, saved: at, person: ANN },
    [`fact:${ANN}:1:password-set`]: said(at),
    [`fact:${BEN}:1:request-submitted`]: said(at),
  };
  await worker.evaluate((records) => chrome.storage.local.set(records), kept);
  await expect.poll(async () => (await real(worker)).badge[0]).toMatch(/^(89|90)d$/);
}

async function openPractice(page: Page, worker: Worker): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).protocol));
  await page.goto(`chrome-extension://${idOf(worker)}/practice.html`);
  await expect(page.getByRole('heading', { name: 'Practice desk', level: 1 })).toBeVisible();
  return asked;
}

test('the whole road, led by the same hints; nothing real is touched, nothing is asked of the network', async ({
  page,
  worker,
}) => {
  await keepTwoPeople(worker);
  const before = await real(worker);
  const asked = await openPractice(page, worker);
  await carryOut(page, { press: 'Sign in' });
  await go(page, practised(worker), JOURNEYS.upload);
  expect(Object.keys((await practised(worker).memory()).facts).sort()).toEqual(
    ['onboarding-reached', 'request-begun', 'request-submitted', 'route', 'signed-in'].sort(),
  );
  expect(await real(worker)).toEqual(before);
  expect(new Set(asked)).toEqual(new Set(['chrome-extension:']));

  // Back and forward are the browser's own; all of the request stands at one address.
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Account Request Onboarding' })).toBeVisible();
  await page.goForward();
  await expect(page.getByText('Your account request has been submitted')).toBeVisible();

  // Loaded again, practice begins anew.
  await page.reload();
  await expect(page.getByText('Step 1—Welcome')).toBeVisible();
  await expect
    .poll(async () => Object.keys((await practised(worker).memory()).facts))
    .toEqual(['request-begun']);
  await page.goto('about:blank');
  await expect.poll(() => notes(worker)).toBeUndefined();
  expect(await real(worker)).toEqual(before);
});

test('one can fail: the guard speaks, and then the desk tells what is known', async ({ page, worker }) => {
  await openPractice(page, worker);
  await carryOut(page, { press: 'Sign in' });
  await go(page, practised(worker), JOURNEYS.upload.slice(0, 5));
  await calloutOn(page, true);
  await carryOut(page, { fill: 'userName', with: 'anything' });
  await expect.poll(async () => (await calloutOn(page, true))?.warning).toBe(true);
  await carryOut(page, { press: 'Link Account' });
  await expect(page.getByRole('heading', { name: 'Those two fields stay empty' })).toBeVisible();
  await expect(page.getByText('No official page that we read says what the portal does then.')).toBeVisible();
  expect(await calloutOn(page, false)).toBeNull();
  await carryOut(page, { press: 'Back to that screen' });
  expect((await calloutOn(page, true))?.warning).toBe(false);
});

test('the panel beside it is the trainee’s, in practice time; beside another tab it is the person’s again', async ({
  page,
  context,
  worker,
}) => {
  await keepTwoPeople(worker);
  const before = await real(worker);
  await openPractice(page, worker);
  await carryOut(page, { choose: 'start', value: 'from-nothing' });
  await page.getByRole('button', { name: 'Begin again' }).click();
  await carryOut(page, { press: 'Create a gateway account' });
  await calloutOn(page, true);
  const panel = await openRealPanel(page, worker);
  await expect.poll(panel.text).toContain('this is not your checklist');
  expect(await panel.text()).not.toMatch(/\bAnn\b|\bBen\b|Open KOG|Remind me|Keep and carry/);

  await go(page, practised(worker), SIGN_UP);
  await expect.poll(panel.text).toContain('When did the activation e-mail arrive?');
  await panel.evaluate(
    `[...document.querySelectorAll('button')].find((b) => b.textContent === 'Just now').click()`,
  );
  await expect
    .poll(async () => Object.keys((await practised(worker).memory()).facts))
    .toContain('activation-mail-arrived');

  await carryOut(page, { press: 'Practice desk' });
  await carryOut(page, { press: '+4 hours' });
  await carryOut(page, { press: '+1 hour' });
  await expect(page.getByText('The four hours have passed')).toBeVisible();
  await expect.poll(panel.text).toContain('Have the activation e-mail sent again');

  await page.getByRole('link', { name: 'Mailbox' }).first().click();
  await carryOut(page, { press: 'Activate your account' });
  await carryOut(page, { press: 'Activate my account' });
  await expect(page.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();
  await carryOut(page, { press: 'Send another e-mail' });
  await carryOut(page, { press: 'Practice desk' });
  await page.getByRole('link', { name: 'Mailbox' }).first().click();
  await page.getByRole('link', { name: 'Activate your account' }).first().click();
  await carryOut(page, { press: 'Activate my account' });
  await go(page, practised(worker), ACTIVATE);
  // As narrow as it opens, it bears words as long as in another language.
  expect(await panel.evaluate(`(${lengthen})(); (${cutOff})()`)).toEqual([]);

  const other = await context.newPage();
  await other.bringToFront();
  await expect.poll(panel.text).toContain('Ann');
  expect(await panel.text()).not.toContain('this is not your checklist');
  expect(await real(worker)).toEqual(before);
});

test('the panel offers practice', async ({ context, guide }) => {
  const panel = await guide.panel();
  await panel.getByRole('button', { name: 'Practice', exact: true }).click();
  // The page of welcome may open meanwhile.
  const titles = () => Promise.all(context.pages().map((page) => page.title()));
  await expect.poll(titles).toContain('Practice: Practice desk');
});
