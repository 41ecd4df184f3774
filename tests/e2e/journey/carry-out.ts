import type { Locator, Page } from '@playwright/test';
import type { Deed } from './station.ts';

/** Does what a person would do, on either kind of markup the practice portal draws. */
export async function carryOut(page: Page, deed: Deed): Promise<void> {
  if ('fill' in deed) await field(page, deed.fill).fill(deed.with);
  else if ('tick' in deed) await field(page, deed.tick).check();
  else if ('choose' in deed) await choose(field(page, deed.choose), deed.value);
  else if ('attach' in deed) await field(page, deed.attach).setInputFiles(PRACTICE_FILE);
  else await control(page, deed.press, deed.row).click();
}

/** Semantic markup sends a field under its plain name, the table markup under one that ends in it. */
export function field(page: Page, name: string): Locator {
  return page.locator(`:is(input, select, textarea):is([name="${name}"], [name$="$${name}"])`);
}

/** A link, a button or a tab by its exact name; where there are many, the one in the innermost row that names `row`. */
export function control(page: Page, name: string, row?: string): Locator {
  const exact = { name, exact: true };
  const found = page
    .getByRole('link', exact)
    .or(page.getByRole('button', exact))
    .or(page.getByRole('tab', exact));
  if (row === undefined) return found;
  const rows = page.locator('tr, li, article').filter({ hasText: row }).filter({ has: found });
  return found.and(rows.last().locator('*'));
}

async function choose(choice: Locator, value: string): Promise<void> {
  const radio = choice.and(choice.page().locator(`[type="radio"][value="${value}"]`));
  if ((await choice.first().getAttribute('type')) === 'radio') await radio.check();
  else await choice.selectOption(value);
}

const PRACTICE_FILE = {
  name: 'practice.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n% a practice document without content\n'),
};
