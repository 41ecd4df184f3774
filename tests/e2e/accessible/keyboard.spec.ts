/** The keyboard alone: everything is reached in order, the focus is always seen, and no deed loses it. */
import type { Page } from '@playwright/test';
import { wordsFor } from '../../../lib/words/words';
import { expect, test } from './browsing';
import { focusOf, tabTo, walk, walkFaults } from './focus';
import { SURFACES } from './surfaces';

const { triage, panel: says, where, pages, people, options: choices, callout } = wordsFor('en');

const surface = (name: string) => {
  const found = SURFACES.find((each) => each.name === name);
  if (!found) throw new Error(`No surface ${name}.`);
  return found;
};
const NOTHING = surface('panel: nothing yet');
const RUNS = surface('panel: a clock runs');
const LOST = surface('panel: a screen nobody knows');
const SEVERAL = surface('panel: several people');

/** The focus is somewhere, and seen. */
async function stays(page: Page): Promise<void> {
  expect(await focusOf(page)).toMatchObject({ ringed: true, inSight: true });
}

for (const name of [
  'panel: nothing yet',
  'panel: several people',
  'options',
  'welcome',
  'overview',
  'printed page',
]) {
  test(`keyboard, ${name}: every stop is in order and seen`, async ({ open }) => {
    const page = await open(surface(name));
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(0);
    expect(walkFaults(stops)).toEqual([]);
  });
}

test('keyboard, panel: questions are answered, and an answer changed', async ({ open }) => {
  const panel = await open(NOTHING);
  for (const answer of ['No, never', 'Community pharmacy', 'No']) {
    const asked = await panel.locator('#question-title').textContent();
    await tabTo(panel, answer);
    await panel.keyboard.press('Enter');
    await expect(panel.locator('#question-title')).not.toHaveText(asked ?? '');
    await stays(panel);
  }
  await tabTo(panel, triage.answers(3));
  await panel.keyboard.press('Enter');
  await tabTo(panel, triage.changeOf(triage.questions.workplace.short));
  await panel.keyboard.press('Space');
  await expect(panel.locator('#question-title')).toHaveText(triage.questions.workplace.ask);
  await stays(panel);
});

test('keyboard, panel: ticked, and what is said put away', async ({ open }) => {
  const panel = await open(RUNS);
  const status = panel.locator('.status');
  await tabTo(panel, says.ticks['welcome-mail-arrived'] ?? '');
  await panel.keyboard.press('Enter');
  await expect(status).toHaveClass(/shown/);
  await stays(panel);
  await tabTo(panel, callout.hide);
  await panel.keyboard.press('Enter');
  await expect(status).not.toHaveClass(/shown/);
  await stays(panel);
});

test('keyboard, panel: undone, and put back', async ({ open }) => {
  const panel = await open(RUNS);
  await panel
    .locator('.row.done')
    .first()
    .evaluate((row) => {
      row.closest<HTMLDetailsElement>('details.folded')?.setAttribute('open', '');
      row.querySelector('summary')?.focus();
    });
  await panel.keyboard.press('Enter');
  await tabTo(panel, says.undo);
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: says.putBack })).toBeVisible();
  await stays(panel);
  await tabTo(panel, says.putBack);
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: says.putBack })).toHaveCount(0);
  await stays(panel);
});

test('keyboard, panel: the official sentence is opened and read', async ({ open }) => {
  const panel = await open(RUNS);
  const sentence = panel.locator('details.sentence').first();
  await tabTo(panel, new RegExp(`^(${says.showSentence}|${says.showSentences})`));
  await panel.keyboard.press('Enter');
  await expect(sentence.locator('blockquote').first()).toBeVisible();
  await stays(panel);
  await panel.keyboard.press('Tab');
  await expect(sentence.getByRole('link').first()).toBeFocused();
});

test('keyboard, panel: a screen is picked, and picked anew', async ({ open }) => {
  const panel = await open(LOST);
  await tabTo(panel, new RegExp(`^${where.pick}`));
  // Each press is a pick, and the next one goes on from there.
  const [first, second] = Object.values(pages);
  for (const name of [first, second]) {
    await panel.keyboard.press('ArrowDown');
    await expect(panel.getByText(where.picked(name ?? ''))).toBeVisible();
    await stays(panel);
  }
  await panel.keyboard.press('Shift+Tab');
  await panel.keyboard.press('Shift+Tab');
  await tabTo(panel, where.pickAgain);
  await panel.keyboard.press('Enter');
  await expect(panel.getByLabel(where.pick)).toBeVisible();
  await stays(panel);
});

test('keyboard, panel: people are chosen, and what was seen is claimed', async ({ open }) => {
  const panel = await open(SEVERAL);
  await tabTo(panel, new RegExp(`^${people.who}`));
  await panel.keyboard.press('B');
  await expect(panel.getByText(people.nowFor('Ben'))).toBeVisible();
  await stays(panel);
  await tabTo(panel, people.claim('Ben'));
  await panel.keyboard.press('Enter');
  await expect(panel.getByText(people.claimed('Ben'))).toBeVisible();
  await stays(panel);
});

test('keyboard, options: the theme is chosen with the arrows, and it is said', async ({ open }) => {
  const page = await open(surface('options'));
  const [first] = Object.values(choices.themes);
  await tabTo(page, first ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status').filter({ hasText: choices.set })).toBeVisible();
  await stays(page);
});
