/**
 * What a screen reader finds on the panel's first screen, in order: names, roles, states. The texts beside this file were
 * read by a person; `npx playwright test tests/e2e/accessible/read-aloud -u` writes them anew.
 */
import type { Page } from '@playwright/test';
import { wordsFor } from '../../../lib/words/words';
import { expect, test } from './browsing';
import { SURFACES } from './surfaces';

const { panel: says } = wordsFor('en');

for (const name of ['a clock runs', 'late', 'several people']) {
  test(`read aloud, panel: ${name}`, async ({ open }) => {
    const surface = SURFACES.find((each) => each.name === `panel: ${name}`);
    if (!surface) throw new Error(`No surface ${name}.`);
    const panel = await open(surface);
    expect(await firstScreen(panel)).toMatchSnapshot(`${name.replaceAll(' ', '-')}.txt`);
  });
}

test('status messages, panel: said once, politely, in a region that was there before', async ({ open }) => {
  const surface = SURFACES.find(({ name }) => name === 'panel: a clock runs');
  if (!surface) throw new Error('No such surface.');
  const panel = await open(surface);
  await panel.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    for (const region of document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')) {
      let last = region.textContent;
      const hear = () => {
        if (region.textContent !== last && region.textContent)
          said.push(`${region.role}: ${region.textContent}`);
        last = region.textContent;
      };
      new MutationObserver(hear).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  const said = () => panel.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  await panel
    .getByRole('button', { name: says.ticks['welcome-mail-arrived'] ?? '' })
    .first()
    .click();
  await expect(panel.getByRole('heading', { name: says.finishedTitle })).toBeVisible();
  await expect.poll(said).toEqual([expect.stringMatching(/^status: ./)]);
});

/** Sections of which something is in sight, as the accessibility tree has them; days and hours left out. */
async function firstScreen(panel: Page): Promise<string> {
  const parts: string[] = [];
  for (const part of await panel.locator('.head, .who, main > *').all()) {
    const box = await part.boundingBox();
    if (box && box.y < 760) parts.push(await part.ariaSnapshot());
  }
  return `${parts.join('\n')}\n`
    .replaceAll(/(Sun|Mon|Tue|Wed|Thu|Fri|Sat), [A-Z][a-z]+ \d+(, \d{4})?/g, '<day>')
    .replaceAll(/\d+ days left/g, '<days> left')
    .replaceAll(/\d+:\d\d\s[AP]M/g, '<time>');
}
