/// <reference types="chrome" />
/** "Do I need an account?" by clicks, each answer there is; and the ways that follow from it, to their ends. */
import type { Page, Worker } from '@playwright/test';
import { sentences } from '../../lib/guide/sources';
import { wordsFor } from '../../lib/words/words';
import { calloutOn } from '../../scripts/chromium/callout';
import { expect, test } from './browser';
import { openDrawn } from './drawn';
import { field } from './journey/carry-out';
import { go } from './journey/go';
import { FIRST_ADDRESS, JOURNEYS } from './journey/journey';
import { readCallout } from './shadow';

const { triage, steps, phases, panel: says, carry } = wordsFor('en');
const LOST = ['Yes', 'No', 'No', 'Community pharmacy', 'Yes'];
const OFFICE = '(502) 564-7985';

async function answer(panel: Page, answers: readonly string[]): Promise<void> {
  for (const name of answers) {
    const question = panel.locator('.question');
    const asked = (await question.getByRole('heading').textContent()) ?? '';
    await question.getByRole('button', { name, exact: true }).click();
    await expect(panel.locator('#question-title')).not.toHaveText(asked);
  }
}

const quoted = (id: Parameters<typeof sentences>[0][number]) => sentences([id], 0)[0]?.text ?? '';
const forget = (worker: Worker) => worker.evaluate(() => chrome.storage.local.clear());

const CASES = [
  {
    comes: 'must-register',
    answers: ['No, never', 'Hospital pharmacy', 'Yes', 'Yes'],
    quotes: ['F01', 'F05'],
  },
  { comes: 'must-register', answers: ['No, never', 'Pharmacy out of state', 'Yes', 'Yes'], quotes: ['F06'] },
  { comes: 'exempt', answers: ['No, never', 'Industry', 'No'], quotes: ['F03', 'F04'] },
  { comes: 'holder', answers: ['Yes', 'Yes', 'Yes'], quotes: ['F01', 'G01'] },
  { comes: 'inactivated', answers: LOST, quotes: ['F08', 'G01'] },
  { comes: 'not-said', answers: ['No, never', 'Government', 'I don’t know'], quotes: ['F03', 'F05'] },
  { comes: 'not-said', answers: ['Yes', 'No', 'Yes', 'Academia', 'Yes'], quotes: ['F08', 'G01'] },
] as const;

test('every answer is reached by clicks, and shows the sentences it stands on', async ({ guide, worker }) => {
  const panel = await guide.panel();
  for (const { comes, answers, quotes } of CASES) {
    await test.step(`${comes}: ${answers.join(', ')}`, async () => {
      await forget(worker);
      await expect(panel.locator('.question').getByRole('heading')).toHaveText(
        triage.questions['kasper-account'].ask,
      );
      await answer(panel, answers);
      const result = panel.locator('.result');
      await expect(result.getByRole('heading')).toHaveText(triage.outcomes[comes]);
      for (const id of quotes) await expect(result.getByText(quoted(id), { exact: true })).toBeVisible();
      if (comes === 'not-said' || comes === 'inactivated')
        await expect(result.getByText(OFFICE)).toBeVisible();
    });
  }
});

test('an answer is changed, and the outcome with it', async ({ guide }) => {
  const panel = await guide.panel();
  await answer(panel, ['No, never', 'As a consultant pharmacist', 'No']);
  await expect(panel.locator('#next-title')).toHaveText(triage.outcomes.exempt);
  await panel.getByText(triage.answers(3), { exact: true }).click();
  await panel
    .getByRole('button', { name: triage.changeOf(triage.questions['dea-registration'].short) })
    .click();
  await answer(panel, ['Yes', 'Yes']);
  await expect(panel.locator('#question-title')).toHaveText(triage.outcomes['must-register']);
  await expect(panel.locator('#next-title')).toHaveText(steps['choose-account-kind'].title);
});

test('inactivated: asks first, then reapplies to the end', async ({ page, worker, guide }) => {
  const panel = await guide.panel();
  await answer(panel, LOST);
  const next = panel.locator('main > .next');
  await expect(next.getByRole('heading')).toHaveText(steps['ask-office'].title);
  for (const id of ['F08', 'G01'] as const)
    await expect(next.getByText(quoted(id), { exact: true })).toBeVisible();
  const [board, cabinet] = await next
    .locator('figure')
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().toJSON() as { top: number; left: number }),
    );
  expect(board?.top).toBe(cabinet?.top);
  expect(board?.left).not.toBe(cabinet?.left);
  await expect(next.getByRole('link', { name: OFFICE })).toBeVisible();

  // Before anybody was asked, the page leads nobody to create anything.
  await page.bringToFront();
  await openDrawn(page, worker, 'kog/onboarding', 'semantic');
  expect(await calloutOn(page, true)).toMatchObject({ title: steps['ask-office'].title });
  await field(page, 'userName').fill('me');
  expect(await readCallout(page)).toMatchObject({ warning: false });
  await openDrawn(page, worker, 'kog/sign-up', 'semantic');
  expect(await calloutOn(page, false)).toBeNull();
  await page.unrouteAll();

  await panel.bringToFront();
  await next.getByRole('button', { name: says.ticks['asked-business-office'] ?? '' }).click();
  // The onboarding screen was seen already: there the way of a new account goes on.
  await expect(next.getByRole('heading')).toHaveText(steps['leave-blank'].title);
  await page.bringToFront();
  await page.goto(FIRST_ADDRESS);
  await go(page, guide, JOURNEYS.upload);
  await panel
    .getByRole('button', { name: says.ticks['welcome-mail-arrived'] ?? '' })
    .first()
    .click();
  await expect(panel.getByRole('heading', { name: says.finishedTitle })).toBeVisible();
  await expect(panel.locator('#question-title')).toHaveText(triage.outcomes.holder);
});

test('a holder has the quotation, the desk, and the way to what may still be needed', async ({ guide }) => {
  const panel = await guide.panel();
  await answer(panel, ['Yes', 'Yes', 'Yes']);
  const next = panel.locator('main > .next');
  await expect(next.getByRole('heading')).toHaveText(steps['ask-first'].title);
  await expect(next.getByText('please do not create a new account').first()).toBeVisible();
  await expect(next.getByRole('link', { name: OFFICE })).toBeVisible();
  await expect(panel.getByRole('heading', { name: says.checklist })).toBeHidden();
  for (const phase of ['keep-alive', 'renewal'] as const) {
    await next.getByRole('link', { name: phases[phase] }).click();
    await expect(panel.getByRole('heading', { name: phases[phase] })).toBeInViewport();
  }
});

test('the answer on paper: what it comes to, the answers, the sentences, the day', async ({
  context,
  guide,
}, info) => {
  const panel = await guide.panel();
  await answer(panel, LOST);
  const opening = context.waitForEvent('page');
  await panel.getByRole('button', { name: triage.print }).click();
  const page = await opening;
  const paper = page.getByRole('region', { name: triage.title });
  await expect(paper).toContainText(triage.outcomes.inactivated);
  await expect(paper).toContainText('Self-reported');
  await expect(paper.getByRole('row', { name: /Where do you work\? Community pharmacy/ })).toBeVisible();
  for (const id of ['F08', 'G01'] as const) await expect(paper).toContainText(quoted(id));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: carry.printed.print })).toBeHidden();
  const pdf = await page.pdf({ format: 'Letter', path: info.outputPath('answer.pdf') });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
});
