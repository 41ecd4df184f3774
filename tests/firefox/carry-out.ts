/** What a person does on a screen, by puppeteer: the twin of tests/e2e/journey/carry-out.ts. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import type { Deed } from '../e2e/journey/station.ts';

export async function carryOut(page: Page, deed: Deed): Promise<void> {
  if ('fill' in deed) await page.locator(field(deed.fill)).fill(deed.with);
  else if ('tick' in deed) await page.locator(field(deed.tick)).click();
  else if ('choose' in deed) await choose(page, deed.choose, deed.value);
  else if ('attach' in deed) await attach(page, deed.attach);
  else await press(page, deed.press, deed.row);
}

/** Semantic markup sends a field under its plain name, the table markup under one that ends in it. */
export function field(name: string): string {
  return `:is(input, select, textarea):is([name="${name}"], [name$="$${name}"])`;
}

/** Clicks a link, a button or a tab by its exact name; where there are many, the one in the innermost row that names `row`. */
export async function press(page: Page, name: string, row?: string): Promise<void> {
  const found = await page.waitForFunction(findControl, {}, name, row ?? null);
  await (found as ElementHandle<HTMLElement>).click();
}

/** Runs in the page, by itself. */
function findControl(name: string, row: string | null): Element | null {
  const nameOf = (control: Element) =>
    control.getAttribute('aria-label') ??
    (control.localName === 'input' ? (control as HTMLInputElement).value : control.textContent) ??
    '';
  const controls = document.querySelectorAll(
    'a, button, input, [role="button"], [role="link"], [role="tab"]',
  );
  const found = [...controls].filter(
    (control) => nameOf(control).replace(/\s+/g, ' ').trim() === name && control.checkVisibility(),
  );
  if (row === null) return found[0] ?? null;
  const rows = [...document.querySelectorAll('tr, li, article')].filter(
    (each) => each.textContent?.includes(row) && found.some((control) => each.contains(control)),
  );
  return found.find((control) => rows.at(-1)?.contains(control)) ?? null;
}

async function choose(page: Page, name: string, value: string): Promise<void> {
  const radio = await page.$(`${field(name)}[type="radio"][value="${value}"]`);
  if (radio) await radio.click();
  else await page.select(field(name), value);
}

/** The document stays where it is until the test is over: Firefox reads it when the form is sent. */
async function attach(page: Page, name: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kasper-guide-document-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'practice.pdf');
  await writeFile(path, '%PDF-1.4\n% a practice document without content\n');
  const input = (await page.waitForSelector(field(name))) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(path);
}
