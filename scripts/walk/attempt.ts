import { stripVTControlCharacters } from 'node:util';
import type { Page } from '@playwright/test';
import { carryOut } from '../../tests/e2e/journey/carry-out.ts';
import type { Deed } from '../../tests/e2e/journey/station.ts';
import { Trouble } from '../prepare/say.mjs';

/** Carries out a deed; one that cannot be done is told in one line. */
export async function attempt(page: Page, deed: Deed): Promise<void> {
  try {
    await carryOut(page, deed);
  } catch (error) {
    const reasons = stripVTControlCharacters(String(error)).split('\n');
    const reason = reasons.find((each) => each.includes('intercepts')) ?? reasons[0] ?? '';
    throw new Trouble(`stuck at ${JSON.stringify(deed)}: ${reason.replace(/^[\s-]+/, '')}`);
  }
}
