import { expect, type Page } from '@playwright/test';
import { wordsFor } from '../../../lib/words/words.ts';
import { calloutOn } from '../../../scripts/chromium/callout.ts';
import type { Guide } from '../browser.ts';
import { carryOut } from './carry-out.ts';
import type { Station } from './station.ts';

const { steps } = wordsFor('en');

/** Goes from station to station; at each the page is recognised, its hint shown, its fact recorded. */
export async function go(
  page: Page,
  guide: Pick<Guide, 'memory'>,
  stations: readonly Station[],
): Promise<void> {
  for (const { page: id, hint, fact, deeds } of stations) {
    await expect
      .poll(async () => (await guide.memory()).tabs.map(({ detection }) => detection))
      .toContainEqual(expect.objectContaining({ outcome: 'page', page: id }));
    const said = await calloutOn(page, hint !== null);
    expect(said?.title ?? null).toBe(hint && steps[hint].title);
    if (fact) expect(Object.keys((await guide.memory()).facts)).toContain(fact);
    for (const deed of deeds) await carryOut(page, deed);
  }
}
