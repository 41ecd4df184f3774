/** One screen of every kind of change in real Chromium: the rest of the corpus is judged without a browser. */
import { HOSTS } from '../../practice/hosts';
import { asHtml } from '../corpus/as-html';
import { CHANGES } from '../corpus/changes/changes';
import { change, corpus, type Made, parser } from '../corpus/corpus';
import { expect, test } from './browser';
import { openContent } from './drawn';

/** Each kind once, each time on another screen that is a page. */
function sample(): readonly Made[] {
  const singles = [...corpus()].filter(({ screen, changes }) => screen.page !== null && changes.length === 1);
  return Object.keys(CHANGES).flatMap((name, at) => {
    const those = singles.filter(({ changes }) => changes[0] === name);
    return those[(at * 7) % those.length] ?? [];
  });
}

test('a screen of every kind of change is told', async ({ page, worker, guide }) => {
  test.slow();
  const parse = parser();
  const made = sample();
  expect(made.length).toBeGreaterThan(25);
  for (const one of made) {
    await test.step(`${one.screen.key} (${one.skin}): ${one.changes}`, async () => {
      const { document, bring } = change(parse, one);
      const address = `https://${HOSTS[one.screen.host]}${one.screen.path}`;
      const record = await openContent(page, worker, { address, html: asHtml(document) });
      if (bring) {
        expect(record?.detection.outcome).toBe('unknown');
        bring();
        await page.evaluate((html) => {
          document.body.innerHTML = html;
        }, document.body.innerHTML);
      }
      // What stands in a frame is there after the first look.
      await expect
        .poll(async () => (await guide.memory()).tabs.map(({ detection }) => detection))
        .toEqual([expect.objectContaining({ outcome: 'page', page: one.screen.page })]);
    });
  }
});
