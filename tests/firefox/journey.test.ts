/** Both routes from sign-in to the submitted request in Firefox, screen by screen, with no tick by hand. */
import { expect, test } from 'vitest';
import { wordsFor } from '../../lib/words/words.ts';
import { FIRST_ADDRESS, JOURNEYS } from '../e2e/journey/journey.ts';
import { openFirefox } from './browser.ts';
import { titleOn } from './callout.ts';
import { carryOut } from './carry-out.ts';
import { complaints } from './complaints.ts';

const { steps } = wordsFor('en');

for (const [route, stations] of Object.entries(JOURNEYS)) {
  test(`the journey by the ${route} route`, async () => {
    const { page, memory, seenSince } = await openFirefox();
    const expected = new Set<string>();
    let last = 0;
    await page.goto(FIRST_ADDRESS);
    for (const { page: id, hint, facts: first = [], deeds } of stations) {
      await expect
        .poll(() => seenSince(last), { message: id })
        .toMatchObject({ detection: { outcome: 'page', page: id } });
      last = (await seenSince(last))?.at ?? last;
      await expect.poll(() => titleOn(page), { message: id }).toBe(hint && steps[hint].title);
      for (const fact of first) expected.add(fact);
      // Facts are written after the screen is: a page without a hint says nothing of when.
      await expect
        .poll(async () => Object.keys((await memory()).facts).sort(), { message: id })
        .toEqual([...expected].sort());
      const { facts } = await memory();
      for (const kept of Object.values(facts)) expect(kept.by).toBe('page');
      for (const deed of deeds) await carryOut(page, deed);
    }
    expect((await memory()).facts.route?.value).toBe(route);
    expect(await complaints(page)).toEqual([]);
  });
}
