import type { Page } from '@playwright/test';
import { readCallout } from '../shadow';
import { ONBOARDING } from './advice';
import { type Bench, expect } from './bench';

const TITLE = ONBOARDING.guard?.title;
export const HINT = ONBOARDING.hints[0]?.title;

export async function expectWarning(page: Page): Promise<void> {
  await expect.poll(async () => (await readCallout(page))?.title).toBe(TITLE);
  const seen = await readCallout(page);
  expect(seen?.warning).toBe(true);
  await expect.poll(async () => (await readCallout(page))?.announced).toBe(TITLE);
}

export async function expectCalm(page: Page): Promise<void> {
  await expect.poll(async () => (await readCallout(page))?.title).toBe(HINT);
}

export async function watched(bench: Bench): Promise<Page> {
  await bench.open('onboarding.html');
  await bench.show();
  await expectCalm(bench.page);
  return bench.page;
}
