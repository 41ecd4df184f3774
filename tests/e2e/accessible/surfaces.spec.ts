/** WCAG 2.2 AA as far as it can be measured, on the production build with its real layout and colours. */
import { expect, test } from './browsing';
import { CHECKS } from './checks';
import { SURFACES } from './surfaces';

for (const surface of SURFACES) {
  test(surface.name, async ({ open }) => {
    const page = await open(surface);
    if (surface.unfolded) {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
    }
    for (const { name, run } of CHECKS) {
      await test.step(name, async () => {
        expect.soft(await run(page), name).toEqual([]);
      });
    }
  });
}
