/// <reference types="chrome" />
/** The browser is closed, time goes by, it is opened again: each reminder comes once, and says that you were away. */
import type { Worker } from '@playwright/test';
import { type KeptFact, readMemory } from '../../scripts/chromium/memory';
import { openWithGuide, workerOf } from '../../scripts/chromium/open-with-guide';
import { expect, test } from './browser';
import { openDrawn } from './drawn';
import { copyAllowed, setClock } from './reminding';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Given {
  readonly title: string;
  readonly message: string;
}

const given = (worker: Worker) =>
  worker.evaluate(() => (globalThis as unknown as { noticesGiven: Given[] }).noticesGiven);
const reminded = async (worker: Worker) =>
  Object.keys((await readMemory(worker)).lasting)
    .filter((key) => key.startsWith('reminded:'))
    .map((key) => key.split(':').slice(2).join(':'))
    .sort();

test('each reminder comes once, also over a closed browser', async ({ portal, extension }, testInfo) => {
  const folder = testInfo.outputPath('extension');
  const profile = testInfo.outputPath('profile');
  const copy = { folder, profile };
  await copyAllowed(extension, copy);
  const opened = () => openWithGuide({ extension: folder, port: portal.port, profile });

  const first = await opened();
  const page = first.pages()[0] ?? (await first.newPage());
  const worker = await workerOf(first);
  await openDrawn(page, worker, 'kog/verification-pending', 'semantic');
  await expect
    .poll(async () => Object.keys((await readMemory(worker)).facts).sort())
    .toEqual(['kog-requested', 'password-set']);
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toMatch(/^[34]h$/);
  expect(await given(worker)).toEqual([]);
  const facts: Readonly<Record<string, KeptFact>> = (await readMemory(worker)).facts;
  await first.close();

  /** Opens the browser that much later; answers what it tells at once, and again after its page was seen. */
  const later = async (ahead: number, badge: RegExp, keys: number) => {
    await setClock(copy, ahead);
    const context = await opened();
    const again = await workerOf(context);
    await expect.poll(() => again.evaluate(() => chrome.action.getBadgeText({}))).toMatch(badge);
    await expect.poll(async () => (await reminded(again)).length).toBe(keys);
    // Another look at it all, and another record written: nothing is said twice.
    const tab = context.pages()[0] ?? (await context.newPage());
    await openDrawn(tab, again, 'kog/verification-pending', 'table');
    await openDrawn(tab, again, 'kog/sign-in', 'table');
    const told = await given(again);
    const ids = await reminded(again);
    expect((await readMemory(again)).facts).toEqual(facts);
    await context.close();
    return { told, ids };
  };

  const soon = await later(3 * HOUR + 45 * MINUTE, /^1[05]m$/, 2);
  expect(soon.ids).toEqual(['activation:1:half-an-hour', 'activation:1:two-hours']);
  expect(soon.told).toHaveLength(1);
  expect(soon.told[0]?.title).toMatch(/^While you were away: Activate your KOG account by /);
  expect(soon.told[0]?.message).toMatch(/minutes left/);

  expect((await later(3 * HOUR + 50 * MINUTE, /^(10|5)m$/, 2)).told).toEqual([]);

  const over = await later(5 * HOUR, /^!$/, 3);
  expect(over.told).toHaveLength(1);
  // Nobody said when the e-mail arrived, and the notice says so.
  expect(over.told[0]?.title).toMatch(/^While you were away: Four hours have passed since your request/);
  expect(over.told[0]?.message).toContain('(502) 564-0104');

  // All four reminders of the password were slept through: one notice, of how it is now.
  const expired = await later(92 * DAY, /^!$/, 7);
  expect(expired.told).toHaveLength(1);
  expect(expired.told[0]?.title).toBe('While you were away: Your KOG password is more than 90 days old');

  expect((await later(92 * DAY + HOUR, /^!$/, 7)).told).toEqual([]);
});
