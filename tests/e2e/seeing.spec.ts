/** What a person sees and reads, and what only stands in the markup: small pages, each about one thing. */
import { calloutOn } from '../../scripts/chromium/callout';
import { expect, test } from './browser';
import { openContent } from './drawn';
import { HIDDEN } from './seeing/hidden';
import { INSIDE } from './seeing/inside';
import { NAMES } from './seeing/names';

const ADDRESS = 'https://kog.chfs.ky.gov/app';

for (const [what, cases] of Object.entries({
  'a thing goes by the name a person reads': NAMES,
  'what is hidden is not there': HIDDEN,
  'dialogs, frames and shadow roots are seen as a person sees them': INSIDE,
})) {
  test(what, async ({ page, worker, guide }) => {
    test.slow();
    for (const { name, html, page: expected } of cases) {
      await test.step(name, async () => {
        const record = await openContent(page, worker, {
          address: ADDRESS,
          html: `<!doctype html><html lang="en"><body>${html}`,
        });
        const told = (seen: typeof record = null) =>
          seen?.detection.outcome === 'page' ? seen.detection.page : null;
        // What stands in a frame is there after the first look.
        if (expected === null) expect(told(record), name).toBeNull();
        else
          await expect
            .poll(async () => told((await guide.memory()).tabs[0]), { message: name })
            .toBe(expected);
        if (!html.includes('id="u"') || expected === null || cases === INSIDE) return;
        const box = await page.locator('#u').boundingBox();
        const outlines = (await calloutOn(page, true))?.outlines ?? [];
        const round = outlines.filter(({ box: { left, top } }) => {
          return box && Math.abs(left - box.x) < 14 && Math.abs(top - box.y) < 14;
        });
        expect(round.length, `${name}: ${JSON.stringify({ outlines, box })}`).toBeGreaterThan(0);
      });
    }
  });
}
