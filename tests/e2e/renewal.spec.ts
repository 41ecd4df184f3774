/** Each year's certificate: the way to it, its ticks, its calendar event, and the next year's round. Words for the phone. */
import { readFile } from 'node:fs/promises';
import type { Page, Worker } from '@playwright/test';
import ICAL from 'ical.js';
import type { FactId } from '../../lib/facts/facts';
import { wordsFor } from '../../lib/words/words';
import { calloutOn } from '../../scripts/chromium/callout';
import { ANN, named, said } from '../carry/kept';
import { expect, test } from './browser';
import { openDrawn } from './drawn';

const { phases, panel: says, steps, calendar, deadlines, troubles } = wordsFor('en');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const keep = (worker: Worker, facts: Readonly<Record<string, unknown>>) =>
  worker.evaluate((records) => chrome.storage.local.set(records), {
    [`person:${ANN}`]: named('Ann', 1),
    ...facts,
  });
const holder = (at: number) => ({ [`fact:${ANN}:1:kasper-account`]: said(at, { value: 'holder' }) });
const renewal = (panel: Page) => panel.getByRole('region', { name: phases.renewal });
/** The button of a person's own tick. */
const tick = (fact: FactId): string => says.ticks[fact] ?? says.tick;
const badge = (worker: Worker) => worker.evaluate(() => chrome.action.getBadgeText({}));

/** The keys of what is noted for a year's renewal. */
async function yearly(guide: { memory(): Promise<{ lasting: object }> }): Promise<string[]> {
  return Object.keys((await guide.memory()).lasting).filter((key) => key.includes(':certificate-'));
}

test('the certificate to its end, and anew the next year', async ({ page, worker, guide }) => {
  await keep(worker, holder(Date.now() - HOUR));
  for (const [screen, hint] of [
    ['kasper/sign-in', 'certificate-log-in'],
    ['kasper/account-maintenance', 'certificate-account'],
    ['kasper/master-account', 'certificate-download'],
  ] as const) {
    await openDrawn(page, worker, screen, 'semantic');
    expect((await calloutOn(page, true))?.title).toBe(steps[hint].title);
  }
  const panel = await guide.panel();
  await expect(renewal(panel).getByText(says.progress(0, 4))).toBeVisible();
  await renewal(panel).locator('.row-title', { hasText: steps['certificate-download'].title }).click();
  await renewal(panel)
    .getByRole('button', { name: tick('certificate-downloaded') })
    .click();
  await expect(renewal(panel).getByText(says.progress(3, 4))).toBeVisible();
  await renewal(panel).locator('.row-title', { hasText: steps['certificate-upload'].title }).click();
  await renewal(panel)
    .getByRole('button', { name: tick('certificate-uploaded') })
    .click();
  await expect(renewal(panel).getByText(says.progress(4, 4))).toBeVisible();
  await expect(renewal(panel).getByText(/^Done for \w+, Feb 28, \d{4}\./)).toBeVisible();
  expect(await badge(worker)).toBe('');

  // A year goes by: the same notes, dated a year back.
  const keys = await yearly(guide);
  expect(keys).toHaveLength(2);
  const year = Number(keys[0]?.split(':')[2]);
  const back = Object.fromEntries(
    keys.map((key) => [key.replace(`:${year}:`, `:${year - 1}:`), said(Date.now() - 365 * DAY)]),
  );
  await worker.evaluate((gone) => chrome.storage.local.remove(gone), keys);
  await keep(worker, back);
  await expect(renewal(panel).getByText(says.progress(0, 4))).toBeVisible();
  await renewal(panel)
    .getByRole('button', { name: tick('certificate-uploaded') })
    .click();
  await expect(renewal(panel).getByText(says.progress(4, 4))).toBeVisible();
  const both = (await yearly(guide)).filter((key) => key.endsWith('certificate-uploaded')).sort();
  expect(both.map((key) => Number(key.split(':')[2]))).toEqual([year - 1, year]);
});

test('the day of the renewal goes into a calendar file', async ({ worker, guide }) => {
  await keep(worker, holder(Date.now() - HOUR));
  const panel = await guide.panel();
  const coming = panel.waitForEvent('download');
  await panel.getByRole('button', { name: calendar.addOne(deadlines.rules.certificate.name) }).click();
  const text = await readFile(await (await coming).path(), 'utf8');
  const [found, ...others] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  expect(others).toEqual([]);
  const event = new ICAL.Event(found);
  expect(event.startDate.isDate).toBe(true);
  expect(event.startDate.toString()).toMatch(/^\d{4}-02-28$/);
  expect(event.uid).toMatch(new RegExp(`^certificate-${event.startDate.year}-[0-9a-f]{16}@`));
  expect(event.startDate.toJSDate().getTime()).toBeGreaterThan(Date.now() - DAY);
});

test('the words for the phone are copied, with the day of what was done', async ({ page, worker, guide }) => {
  const submitted = Date.now() - 16 * DAY;
  await keep(worker, { [`fact:${ANN}:1:request-submitted`]: said(submitted) });
  const panel = await guide.panel();
  const desks = panel.getByRole('region', { name: 'Help desks' });
  const trouble = troubles.each['no-welcome-mail'];
  await desks.getByText(trouble.name, { exact: true }).click();
  await desks.getByRole('button', { name: troubles.copy }).click();
  await expect(panel.getByText(troubles.copied)).toBeVisible();
  await page.bringToFront();
  await page.setContent('<textarea autofocus></textarea>');
  await page.locator('textarea').press('Control+V');
  const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'America/New_York' });
  await expect(page.locator('textarea')).toHaveValue(new RegExp(`on \\w+, ${day.format(submitted)}\\.`));
});
