/** A page that never gets still is looked at all the same, and not every time. */
import { renderScreen, SCREENS } from '../../practice/screens';
import { calloutOn } from '../../scripts/chromium/callout';
import { test as base, expect } from './browser';
import { openContent } from './drawn';
import { copyThatNotesReads, readsIn } from './reads';

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
  extension: async ({}, use, info) => {
    const folder = info.outputPath('noting');
    await copyThatNotesReads(folder);
    await use(folder);
  },
});

/** The name of a picture: it is read once at each look. */
const MARK = 'A mark to count looks by';
const CHANGES = 600;

test('of hundreds of changes in a row few are looked at, and the hint is there', async ({ page, worker }) => {
  const onboarding = SCREENS['kog/onboarding'];
  if (!onboarding) throw new Error('The onboarding is not drawn.');
  const script = `<img alt="${MARK}" width="20" height="20"><p id="clock"></p><script>
window.changes = 0;
setInterval(() => { clock.textContent = String(changes += 1); }, 4);
</script></body>`;
  const html = renderScreen(onboarding).replace('</body>', script);
  const reads = await readsIn(page);
  await openContent(page, worker, { address: 'https://kog.chfs.ky.gov/app', html });
  expect((await calloutOn(page, true))?.title).toBe('Leave Username and Password blank');
  await page.waitForFunction(`changes > ${CHANGES}`);
  const changes = await page.evaluate<number>('changes');
  const looks = (await reads()).filter(({ said }) => said === MARK).length;
  expect(looks).toBeGreaterThan(1);
  expect(looks).toBeLessThan(changes / 3);
});
