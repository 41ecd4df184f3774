/** WCAG 2.2 AA as far as it can be measured, on the production build with its real layout and colours. */
import { expect, test } from './browsing';
import { CHECKS, type KnownParts, LAYOUT } from './checks';
import { SURFACES } from './surfaces';

// One after the other: much of a panel is the same in every state, and is looked at once.
test.describe.configure({ mode: 'default' });
const known: KnownParts = new Map();

for (const surface of SURFACES) {
  test(surface.name, async ({ open }) => {
    const page = await open(surface);
    if (surface.unfolded) {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
    }
    for (const { name, run } of surface.layoutAlone ? LAYOUT : CHECKS) {
      await test.step(name, async () => {
        expect.soft(await run(page, known), name).toEqual([]);
      });
    }
  });
}
