import { expect, type Page } from '@playwright/test';
import { wordsFor } from '../../../lib/words/words.ts';
import { calloutOn } from '../../../scripts/chromium/callout.ts';
import type { Guide } from '../browser.ts';
import { carryOut } from './carry-out.ts';
import type { Station } from './station.ts';

const { steps } = wordsFor('en');

/**
 * Goes from station to station; at each the page is recognised, its hint shown, and its facts recorded, as the
 * page's own and no others with them.
 */
export async function go(
  page: Page,
  guide: Pick<Guide, 'memory'>,
  stations: readonly Station[],
): Promise<void> {
  const recorded = new Set(Object.keys((await guide.memory()).facts));
  for (const { page: id, hint, facts = [], deeds } of stations) {
    await expect
      .poll(async () => (await guide.memory()).tabs.map(({ detection }) => detection))
      .toContainEqual(expect.objectContaining({ outcome: 'page', page: id }));
    const said = await calloutOn(page, hint !== null);
    expect(said?.title ?? null).toBe(hint && steps[hint].title);
    const kept = (await guide.memory()).facts;
    for (const fact of facts.filter((id) => !recorded.has(id))) expect(kept[fact]?.by).toBe('page');
    for (const fact of facts) recorded.add(fact);
    expect(Object.keys(kept).sort()).toEqual([...recorded].sort());
    for (const deed of deeds) await carryOut(page, deed);
  }
}
