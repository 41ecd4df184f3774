/// <reference types="chrome" />
/** What may befall notes in a real Chromium: no room, damage, a wiped profile, killed workers and browsers. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Worker } from '@playwright/test';
import { wordsFor } from '../../lib/words/words';
import { idOf, openWithGuide, workerOf } from '../../scripts/chromium/open-with-guide';
import { ANN, named, said, seen } from '../carry/kept';
import { expect, test } from './browser';
import { openDrawn } from './drawn';
import { killBrowser, stopWorkers } from './killing';
import { notesOf } from './notes';

const ROUTE = `fact:${ANN}:1:route`;
const { kept, carry, facts } = wordsFor('en');

const keep = (worker: Worker, records: Readonly<Record<string, unknown>>) =>
  worker.evaluate((all) => chrome.storage.local.set(all), records);
const ann = (now: number) => ({
  [`person:${ANN}`]: named('Ann', now),
  [`fact:${ANN}:1:signed-in`]: seen(now),
  [`fact:${ANN}:1:request-submitted`]: seen(now),
});

/** All of Chromium's ten megabytes but this much. */
const fillBut = (worker: Worker, bytes: number) =>
  worker.evaluate(async (left) => {
    const used = await chrome.storage.local.getBytesInUse(null);
    await chrome.storage.local.set({
      'later:filler': 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - left),
    });
  }, bytes);

test('no room: nothing is half written, the panel says so, and goes on once there is some', async ({
  page,
  worker,
  guide,
}) => {
  await keep(worker, ann(Date.now()));
  await fillBut(worker, 40);
  const { lasting } = await guide.memory();
  const panel = await guide.panel();
  await panel.getByRole('button', { name: 'The welcome e-mail is here' }).first().click();
  await expect(panel.getByText(kept.notSaved)).toBeVisible();
  await expect(panel.getByText(kept.noRoom)).toBeVisible();
  await page.bringToFront();
  await openDrawn(page, worker, 'kog/verification-pending', 'semantic');
  expect((await guide.memory()).lasting).toEqual(lasting);

  await worker.evaluate(() => chrome.storage.local.remove('later:filler'));
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'The welcome e-mail is here' }).first().click();
  await expect(panel.getByText(kept.noRoom)).toHaveCount(0);
  await expect.poll(async () => Object.keys((await guide.memory()).facts)).toContain('welcome-mail-arrived');
});

test('damage: what can be read is shown, what cannot is named and saved', async ({ worker, guide }) => {
  const now = Date.now();
  await keep(worker, {
    ...ann(now),
    [ROUTE]: { v: 1, at: 'yesterday' },
    'setting:reminders': 7,
    'what is this': null,
  });
  const panel = await guide.panel();
  await expect(panel.getByRole('region', { name: 'Time' })).toContainText('14 days left');
  await expect(panel.getByText(kept.unreadable(3))).toBeVisible();
  await panel.getByText(kept.which).click();
  await expect(panel.getByText(`Ann: ${facts.route}`)).toBeVisible();
  await expect(panel.getByText('what is this')).toBeVisible();
  const coming = panel.waitForEvent('download');
  await panel.getByRole('button', { name: kept.saveUnread }).click();
  expect((await coming).suggestedFilename()).toMatch(/^kasper-guide-unreadable-/);
  await expect(panel.getByText(/^Saved: kasper-guide-unreadable-/)).toBeVisible();
});

test('wiped: a profile that lost its notes is told so, and a copy brings them back', async ({
  portal,
  extension,
}, info) => {
  const profile = info.outputPath('profile');
  const opening = { extension, port: portal.port, profile };
  const first = await openWithGuide(opening);
  const worker = await workerOf(first);
  const id = idOf(worker);
  const address = `chrome-extension://${id}/sidepanel.html`;
  const panel = await first.newPage();
  await panel.goto(address);
  // Nothing was noted yet: somebody who was here before is told where a copy goes.
  await panel.getByText(kept.usedBefore).click();
  await expect(panel.getByText(kept.usedBeforeWhy)).toBeVisible();
  await keep(worker, ann(Date.now()));
  await expect(panel.getByText(kept.usedBefore)).toHaveCount(0);
  await panel.getByText(carry.summary, { exact: true }).click();
  const coming = panel.waitForEvent('download');
  await panel.getByRole('button', { name: carry.saveAll }).click();
  const copy = info.outputPath('copy.json');
  await (await coming).saveAs(copy);
  const notes = await notesOf(worker);
  await first.close();

  await rm(join(profile, 'Default', 'Local Extension Settings', id), { recursive: true });
  const second = await openWithGuide(opening);
  const again = await workerOf(second);
  expect(await notesOf(again)).toEqual({});
  // What is seen meanwhile is noted of somebody new, and hides nothing.
  const tab = second.pages()[0] ?? (await second.newPage());
  await openDrawn(tab, again, 'kog/my-apps', 'semantic');
  const after = await second.newPage();
  await after.goto(address);
  await expect(after.getByRole('heading', { name: kept.wiped })).toBeVisible();
  await after.getByRole('button', { name: kept.bringIn }).click();
  await expect(after.getByLabel(carry.choose)).toBeFocused();
  await after.getByLabel(carry.choose).setInputFiles(copy);
  await after.getByRole('button', { name: carry.apply }).click();
  await expect(after.getByRole('heading', { name: kept.wiped })).toHaveCount(0);
  expect(await notesOf(again)).toMatchObject(notes);

  // Erased on purpose, nothing is missed. The open tab would be noted anew at once.
  await tab.close();
  await after.getByRole('button', { name: carry.eraseAll }).click();
  await after.getByRole('button', { name: carry.yes }).click();
  await expect(after.getByText(kept.usedBefore)).toBeVisible();
  await expect(after.getByRole('heading', { name: kept.wiped })).toHaveCount(0);
  await second.close();
});

test('a worker killed again and again writes nothing by halves, and what the panel called noted is there', async ({
  worker,
  guide,
}) => {
  const before = ann(Date.now());
  await keep(worker, before);
  const panel = await guide.panel();
  /** Says it; answers whether the worker answered that it is done. */
  const say = (value: string) =>
    panel.evaluate(
      (chosen) =>
        chrome.runtime.sendMessage({ kind: 'tick', fact: 'route', value: chosen }).then(
          (answer: unknown) => typeof answer === 'object' && answer !== null && 'done' in answer,
          () => false,
        ),
      value,
    );
  for (let round = 0; round < 12; round += 1) {
    const value = round % 2 === 0 ? 'upload' : 'mail';
    // Said and killed at once: it is answered or not, and noted or not, but never half, and nothing else is touched.
    const saying = say(value);
    await stopWorkers(panel);
    const noted = await saying;
    const { [ROUTE]: route = null, ...others } = await panel.evaluate(() => chrome.storage.local.get());
    if (route !== null)
      expect(route).toMatchObject({ v: 1, by: 'person', value: expect.stringMatching(/^(upload|mail)$/) });
    if (noted) expect(route).toMatchObject({ value });
    expect(others).toMatchObject(before);
  }
  expect(await say('mail')).toBe(true);
  expect((await guide.memory()).facts.route).toMatchObject({ value: 'mail' });
  await expect(panel.getByText(kept.unreadable(1))).toHaveCount(0);
});

test('a browser that is killed keeps what was answered', async ({ portal, extension }, info) => {
  const profile = info.outputPath('profile');
  const opening = { extension, port: portal.port, profile };
  const context = await openWithGuide(opening);
  const worker = await workerOf(context);
  await keep(worker, { ...ann(Date.now()), [ROUTE]: said(Date.now(), { value: 'mail' }) });
  const notes = await notesOf(worker);
  await killBrowser(context, profile);
  const second = await openWithGuide(opening);
  expect(await notesOf(await workerOf(second))).toEqual(notes);
  await second.close();
});

test('many tabs at once are one person’s, each fact once', async ({ context, worker, guide }) => {
  const screens = ['kog/my-apps', 'kog/onboarding', 'kasper/request-welcome', 'kasper/request-submitted'];
  const tabs = await Promise.all(Array.from({ length: 12 }, () => context.newPage()));
  await Promise.all(
    tabs.map((tab, index) => openDrawn(tab, worker, screens[index % screens.length] ?? '', 'semantic')),
  );
  await expect
    .poll(async () => Object.keys((await guide.memory()).facts).sort())
    .toEqual(['onboarding-reached', 'request-begun', 'request-submitted', 'signed-in']);
  await expect.poll(async () => (await guide.memory()).tabs.length).toBe(tabs.length);
  const people = Object.keys((await guide.memory()).lasting).filter((key) => key.startsWith('person:'));
  expect(people).toHaveLength(1);
});
