/** What is kept is carried along: a real file is saved, everything is erased, and the file brings it all back. */
import { readFile } from 'node:fs/promises';
import type { Page, Worker } from '@playwright/test';
import ICAL from 'ical.js';
import { wordsFor } from '../../lib/words/words';
import { ANN, BEN, named, said, seen } from '../carry/kept';
import { expect, test } from './browser';
import { notesOf } from './notes';

const { carry, calendar } = wordsFor('en');
const HOUR = 3_600_000;

/** Two people; the chosen one has sent the request and waits. */
async function keep(worker: Worker, now: number): Promise<void> {
  const at = now - 2 * HOUR;
  const ids = ['kog-requested', 'kog-activated', 'signed-in', 'onboarding-reached', 'request-begun'];
  const kept = {
    [`person:${ANN}`]: named('Ann', at),
    [`person:${BEN}`]: named('Ben', at),
    'setting:person': { v: 1, saved: at, person: ANN },
    ...Object.fromEntries(ids.map((id) => [`fact:${ANN}:1:${id}`, seen(at)])),
    [`fact:${ANN}:1:route`]: said(at, { value: 'upload' }),
    [`fact:${ANN}:1:request-submitted`]: seen(at),
    [`fact:${ANN}:1:password-set`]: said(at),
    [`fact:${BEN}:1:signed-in`]: seen(at),
    'later:thing': { v: 3 },
  };
  await worker.evaluate((records) => chrome.storage.local.set(records), kept);
}

const open = (panel: Page) => panel.getByText(carry.summary, { exact: true }).click();

async function download(panel: Page, button: string): Promise<{ name: string; text: string; path: string }> {
  const coming = panel.waitForEvent('download');
  await panel.getByRole('button', { name: button }).click();
  const file = await coming;
  const path = await file.path();
  return { name: file.suggestedFilename(), text: await readFile(path, 'utf8'), path };
}

const whole = (panel: Page) =>
  panel.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    copy.querySelector('.carry-said')?.remove();
    copy.querySelector('.time-row.now')?.remove();
    return copy.textContent;
  });

test('backup, erase, restore: the panel is the same', async ({ worker, guide }) => {
  await keep(worker, Date.now());
  const panel = await guide.panel();
  await expect(panel.getByRole('button', { name: calendar.addAll })).toBeVisible();
  await open(panel);
  const before = await whole(panel);
  const notes = await notesOf(worker);
  const { name, path, text } = await download(panel, carry.saveAll);
  expect(name).toMatch(/^kasper-guide-backup-\d{4}-\d{2}-\d{2}\.json$/);
  expect(JSON.parse(text)).toMatchObject({
    app: 'kasper-guide',
    v: 1,
    unreadable: { 'later:thing': { v: 3 } },
  });

  await panel.getByRole('button', { name: carry.eraseAll }).click();
  await panel.getByRole('button', { name: carry.yes }).click();
  await expect(panel.getByRole('button', { name: calendar.addAll })).toHaveCount(0);
  expect(await notesOf(worker)).toEqual({});

  // Opened anew: what was erased cannot be put back any more, but the file can.
  await panel.reload();
  await open(panel);
  await panel.getByLabel(carry.choose).setInputFiles({
    name: 'bad.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.slice(0, 99)),
  });
  await expect(panel.getByText(carry.faults['cut-off'])).toBeVisible();
  expect(await notesOf(worker)).toEqual({});
  await panel.getByLabel(carry.choose).setInputFiles(path);
  await panel.getByRole('button', { name: carry.apply }).click();
  await expect(panel.getByRole('button', { name: calendar.addAll })).toBeVisible();
  expect(await notesOf(worker)).toEqual(notes);
  expect(await whole(panel)).toBe(before);
});

test('one person erased is put back by one click', async ({ worker, guide }) => {
  await keep(worker, Date.now());
  const notes = await notesOf(worker);
  const panel = await guide.panel();
  await open(panel);
  const handed = await download(panel, carry.saveOne('Ann'));
  expect(handed.text).not.toContain(BEN);
  await panel.getByRole('button', { name: carry.eraseOne('Ann') }).click();
  await panel.getByRole('button', { name: carry.yes }).click();
  await expect(panel.getByRole('button', { name: carry.eraseOne('Ben') })).toBeVisible();
  await panel.getByRole('button', { name: carry.putBack }).click();
  await expect(panel.getByText(carry.isBack)).toBeVisible();
  expect(await notesOf(worker)).toEqual(notes);
});

test('deadlines go into a calendar file, one or all', async ({ worker, guide }) => {
  await keep(worker, Date.now());
  const panel = await guide.panel();
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
  const all = await download(panel, calendar.addAll);
  expect(all.name).toBe(calendar.fileName);
  expect(events(all.text).map(({ summary }) => summary)).toHaveLength(2);
  const one = await download(panel, calendar.addOne('KOG password'));
  const [password] = events(one.text);
  const same = events(all.text).find(({ uid }) => uid === password?.uid);
  expect(same?.startDate.toString()).toBe(password?.startDate.toString());
  expect(all.text).not.toContain('Ann');
});

test('the page to print opens in a tab, and fits on paper', async ({ context, worker, guide }, info) => {
  await keep(worker, Date.now());
  const panel = await guide.panel();
  await open(panel);
  const opening = context.waitForEvent('page');
  await panel.getByRole('button', { name: carry.openPrint }).click();
  const page = await opening;
  await expect(page.getByRole('heading', { name: carry.printed.title })).toBeVisible();
  await expect(page.getByText(carry.printed.selfReported)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: carry.printed.print })).toBeHidden();
  const pdf = await page.pdf({
    format: 'Letter',
    path: info.outputPath('printed.pdf'),
    preferCSSPageSize: false,
  });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
});
