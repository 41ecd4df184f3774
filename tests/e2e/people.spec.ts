/** Several people at one browser, in the production build: what is seen in a tab is noted for one of them alone. */
import type { Page } from '@playwright/test';
import { expect, type Guide, test } from './browser';
import { carryOut } from './journey/carry-out';
import { FIRST_ADDRESS, JOURNEYS } from './journey/journey';

const WAY = JOURNEYS.upload;

async function add(panel: Page, alias: string): Promise<void> {
  const manage = panel.locator('.who-manage');
  if ((await manage.getAttribute('open')) === null) await manage.locator('summary').click();
  await manage.getByRole('textbox', { name: 'Add a person' }).fill(alias);
  await manage.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(panel.getByText(`Now for ${alias}.`)).toBeVisible();
}

/** Facts by alias; what waits stands under "nobody". */
async function noted(guide: Guide): Promise<Record<string, readonly string[]>> {
  const { lasting } = await guide.memory();
  const found: Record<string, string[]> = {};
  for (const key of Object.keys(lasting)) {
    const [kind, person, , fact] = key.split(':');
    if (kind !== 'fact' || fact === undefined) continue;
    const { alias = 'nobody' } = (lasting[`person:${person}`] ?? {}) as { alias?: string };
    found[alias] = [...(found[alias] ?? []), fact].sort();
  }
  return found;
}

test('three people in two tabs are never mixed, and a claim can be undone', async ({
  context,
  page,
  guide,
}) => {
  const panel = await guide.panel();
  await add(panel, 'Ann');
  await add(panel, 'Bob');
  await add(panel, 'Cleo');
  const who = panel.getByLabel('For', { exact: true });
  const seen = async (tab: Page, from: number, to: number) => {
    for (const station of WAY.slice(from, to)) {
      await tab.bringToFront();
      for (const deed of station.deeds) await carryOut(tab, deed);
    }
  };
  const choose = async (alias: string) => {
    await panel.bringToFront();
    await who.selectOption(alias);
    await expect(who.locator('option:checked')).toHaveText(alias);
    await expect(panel.getByRole('status').first()).not.toBeEmpty();
  };

  await choose('Ann');
  await page.goto(FIRST_ADDRESS);
  await seen(page, 0, 2);
  await expect.poll(() => noted(guide)).toEqual({ Ann: ['signed-in'] });
  // Somebody else is chosen meanwhile: Ann's tab stays hers.
  await choose('Cleo');
  await seen(page, 2, 5);
  const ann = ['onboarding-reached', 'signed-in'];
  await expect.poll(() => noted(guide)).toEqual({ Ann: ann });
  await choose('Bob');
  const second = await context.newPage();
  await second.goto('https://kog.chfs.ky.gov/account/logout.aspx');
  await second.goto(FIRST_ADDRESS);
  await seen(second, 0, 2);
  await expect.poll(() => noted(guide)).toEqual({ Ann: ann, Bob: ['signed-in'] });

  const two = { Ann: ann, Bob: ['signed-in'] };
  // Somebody signs in while nobody is chosen.
  await choose('Choose a person');
  const third = await context.newPage();
  await third.goto('https://kog.chfs.ky.gov/account/logout.aspx');
  await third.goto('https://kog.chfs.ky.gov/');
  await seen(third, 0, 2);
  await expect.poll(() => noted(guide)).toEqual({ ...two, nobody: ['signed-in'] });

  await panel.bringToFront();
  await panel.getByLabel('Whose is it?').selectOption('Cleo');
  await panel.getByRole('button', { name: 'It is Cleo’s' }).click();
  await expect.poll(() => noted(guide)).toEqual({ ...two, Cleo: ['signed-in'] });
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => noted(guide)).toEqual({ ...two, nobody: ['signed-in'] });
});
