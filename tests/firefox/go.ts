import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { PageId } from '../../lib/pages/page.ts';
import { wordsFor } from '../../lib/words/words.ts';
import { FIRST_ADDRESS, JOURNEYS } from '../e2e/journey/journey.ts';
import type { Browsing } from './browser.ts';
import { titleOn } from './callout.ts';
import { carryOut } from './carry-out.ts';

const { steps } = wordsFor('en');

/** Goes the way to a screen from the sign-in, as fast as the guide sees the screens; its hint stands there. */
export async function goTo({ page, seenSince }: Browsing, wanted: PageId): Promise<Page> {
  let last = 0;
  await page.goto(FIRST_ADDRESS);
  for (const { page: id, hint, deeds } of JOURNEYS.upload) {
    await expect.poll(() => seenSince(last), { message: id }).toMatchObject({ detection: { page: id } });
    last = (await seenSince(last))?.at ?? last;
    if (id === wanted) {
      await expect.poll(() => titleOn(page)).toBe(hint && steps[hint].title);
      return page;
    }
    for (const deed of deeds) await carryOut(page, deed);
  }
  throw new Error(`The journey does not pass ${wanted}.`);
}
