/** Where leaving fields blank would be wrong it is never said; on nobody's screens nothing of ours is in the page. */
import { SCREENS, SKINS } from '../../practice/screens';
import { calloutOn } from '../../scripts/chromium/callout';
import { expect, test } from './browser';
import { openDrawn, outermost, typeEverywhere } from './drawn';
import { openRealPanel } from './real-panel';

const NOBODYS = Object.values(SCREENS).filter(({ page, host }) => page === null && host !== 'upload');

/** Screens that ask for a user name and a password, with the advice that belongs there. */
const SIGN_INS = {
  'kog/sign-in-email': 'Type your e-mail address, then Next',
  'kog/sign-in-password': 'Type your KOG password',
  'kog/sign-in': 'Sign in to KOG',
  'kog/sign-in:wrong': 'Sign in to KOG',
  'kog/sign-up': 'Fill in the form and send it',
  'kog/sign-up:old': 'Fill in the form and send it',
  'kasper/sign-in': 'Log into your KASPER account',
};

for (const skin of SKINS) {
  test(`nothing of ours is on nobody's screens, typed in or not (${skin})`, async ({ page, worker }) => {
    expect(NOBODYS.length).toBeGreaterThan(20);
    for (const { key, host } of NOBODYS) {
      await test.step(key, async () => {
        const record = await openDrawn(page, worker, key, skin);
        expect(record?.detection.outcome).toBe('unknown');
        await typeEverywhere(page);
        expect(await calloutOn(page, false)).toBeNull();
        expect(await outermost(page)).toEqual(['head', 'body']);
        if (!key.startsWith('nobody/onboarding-')) return;
        // Near to KASPER's, and the panel can say what is missing.
        const nearest = record?.detection.outcome === 'unknown' ? record.detection.nearest : [];
        expect(host).toBe('kog');
        expect(nearest[0]?.page).toBe('kog/onboarding');
        expect(nearest[0]?.missed.length).toBeGreaterThan(0);
      });
    }
  });

  test(`a sign-in is never told to stay blank (${skin})`, async ({ page, worker }) => {
    for (const [key, title] of Object.entries(SIGN_INS)) {
      await test.step(key, async () => {
        const record = await openDrawn(page, worker, key, skin);
        expect(record?.detection).toMatchObject({ outcome: 'page', page: key.split(':')[0] });
        for (const typed of [false, true]) {
          if (typed) expect(await typeEverywhere(page)).toBeGreaterThan(0);
          const said = await calloutOn(page, true);
          expect(said).toMatchObject({ title, warning: false });
          expect(said?.text).not.toMatch(/blank|stay empty|do not enter/i);
          expect(said?.outlines.map(({ tone }) => tone)).not.toContain('warn');
        }
      });
    }
  });
}

test('the data upload, a wrong door, is left alone', async ({ page, guide }) => {
  await page.goto('https://ekasperupload.chfs.ky.gov/');
  expect(await outermost(page)).toEqual(['head', 'body']);
  expect((await guide.memory()).tabs).toEqual([]);
});

test('on a screen it does not know the real panel says so, and what is nearest', async ({ page, worker }) => {
  await openDrawn(page, worker, 'kog/sign-in', 'semantic');
  await calloutOn(page, true);
  const panel = await openRealPanel(page, worker);
  await expect.poll(panel.text).toContain('You are on KOG · Sign in');
  await openDrawn(page, worker, 'nobody/onboarding-vitals', 'semantic');
  await expect.poll(panel.text).toContain('I don’t know this screen for sure.');
  expect(await panel.text()).toMatch(/Nearest are:\s+KOG · Account Request Onboarding\s+missing: .*KASPER/);
});
