/** Practice inside the extension, in Firefox: the main step, led by what leads on the portals, and nothing real is noted. */
import { expect, test } from 'vitest';
import { wordsFor } from '../../lib/words/words.ts';
import { JOURNEYS } from '../e2e/journey/journey.ts';
import { OWN_ADDRESS, openFirefox } from './browser.ts';
import { readCallout, titleOn } from './callout.ts';
import { carryOut, field } from './carry-out.ts';
import { complaints } from './complaints.ts';
import { goToOwnPage } from './protocol.ts';
import { clickToolbarIcon, sidebarText } from './sidebar.ts';

const words = wordsFor('en');

test('leads to the onboarding screen, warns there, and the sidebar says that it is practice', async () => {
  const { page, panel, memory } = await openFirefox();
  await page.bringToFront();
  await goToOwnPage(page, `moz-extension://${OWN_ADDRESS}/practice.html`);
  await carryOut(page, { press: 'Sign in' });
  for (const { page: id, hint, deeds } of JOURNEYS.upload) {
    await expect.poll(() => titleOn(page), { message: id }).toBe(hint && words.steps[hint].title);
    if (id === 'kog/onboarding') break;
    for (const deed of deeds) await carryOut(page, deed);
  }
  expect((await readCallout(page))?.title).toBe('Leave Username and Password blank');
  await page.type(field('userName'), 'me');
  await expect.poll(() => readCallout(page)).toMatchObject({ title: words.callout.guard.title });

  await clickToolbarIcon(page);
  await expect.poll(() => sidebarText(panel)).toContain(words.practice.band);
  expect(await memory()).toMatchObject({ facts: {}, tabs: [] });
  expect(await complaints(page)).toEqual([]);
});
