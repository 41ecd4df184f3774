/** Many tabs at once: one person's, each fact once, each tab known. */
import { expect, test } from '../e2e/browser';
import { openDrawn } from '../e2e/drawn';
import { tell, WANTED } from './figures';

const SCREENS = ['kog/my-apps', 'kog/onboarding', 'kasper/request-welcome', 'kasper/request-submitted'];

test(`${WANTED.tabs} tabs at once`, async ({ context, worker, guide }) => {
  const begun = performance.now();
  const tabs = await Promise.all(Array.from({ length: WANTED.tabs }, () => context.newPage()));
  const made = performance.now();
  await Promise.all(
    tabs.map((tab, index) => openDrawn(tab, worker, SCREENS[index % SCREENS.length] ?? '', 'semantic')),
  );
  await expect.poll(async () => (await guide.memory()).tabs.length).toBe(tabs.length);
  await expect
    .poll(async () => Object.keys((await guide.memory()).facts).sort())
    .toEqual(['onboarding-reached', 'request-begun', 'request-submitted', 'signed-in']);
  const { lasting, tabs: known } = await guide.memory();
  const count = (kind: string) => Object.keys(lasting).filter((key) => key.startsWith(kind)).length;
  tell({
    tabs: known.length,
    recognised: known.filter(({ detection }) => detection.outcome === 'page').length,
    people: count('person:'),
    facts: count('fact:'),
    'ms to open': made - begun,
    'ms until all were seen': performance.now() - made,
  });
  expect(known.every(({ detection }) => detection.outcome === 'page')).toBe(true);
  expect(count('person:')).toBe(1);
  expect(count('fact:')).toBe(4);
});
