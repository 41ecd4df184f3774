/** Both routes from sign-in to the submitted request, screen by screen, with no tick by hand. */
import { wordsFor } from '../../lib/words/words';
import { calloutOn } from '../../scripts/chromium/callout';
import { expect, test } from './browser';
import { carryOut } from './journey/carry-out';
import { FIRST_ADDRESS, JOURNEYS } from './journey/journey';

const { steps } = wordsFor('en');

for (const [route, stations] of Object.entries(JOURNEYS)) {
  test(`the journey by the ${route} route`, async ({ page, guide }) => {
    const expected = new Set<string>();
    let last = 0;
    await page.goto(FIRST_ADDRESS);
    for (const { page: id, hint, fact, deeds } of stations) {
      await test.step(id, async () => {
        const record = await guide.seenSince(last);
        last = record?.at ?? last;
        expect(record?.detection).toMatchObject({ outcome: 'page', page: id });
        const said = await calloutOn(page, hint !== null);
        expect(said?.title ?? null).toBe(hint && steps[hint].title);
        if (fact) expected.add(fact);
        const { facts } = await guide.memory();
        expect(Object.keys(facts).sort()).toEqual([...expected].sort());
        for (const kept of Object.values(facts)) expect(kept.by).toBe('page');
        for (const deed of deeds) await carryOut(page, deed);
      });
    }
    expect((await guide.memory()).facts.route?.value).toBe(route);
  });
}
