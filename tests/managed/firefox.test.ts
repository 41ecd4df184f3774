/** A policy file in a real Firefox, which checks no value: what it sets, and what is wrong in it. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { wordsFor } from '../../lib/words/words.ts';
import { FIRST_ADDRESS } from '../e2e/journey/journey.ts';
import { openFirefox } from '../firefox/browser.ts';
import { readCallout } from '../firefox/callout.ts';
import { clickToolbarIcon, sidebarText } from '../firefox/sidebar.ts';
import { copyForFirefox } from './copies.ts';
import { removePolicies, setPolicies, whyLeftOut } from './policy-files.ts';

const words = wordsFor('en');
const HELP = 'Our own help: extension 4512.';
const PHONE = '(502) 555-0100, ext. 7';

beforeAll(() => {
  expect(whyLeftOut()).toBeNull();
  process.once('exit', removePolicies);
});
afterEach(removePolicies);

test('what is set counts, what is wrong is named, and a portal that is closed is said to be', async () => {
  const copy = await copyForFirefox();
  const settings = {
    muteHints: ['sign-in-email'],
    muteReminders: 'yes',
    phoneKogHelpDesk: PHONE,
    helpLine: HELP,
    sharedWorkstation: 'kiosk',
    noWelcome: true,
    noExport: true,
    kiosk: true,
  };
  await setPolicies('firefox', {
    '3rdparty': { Extensions: { [copy.id]: settings } },
    ExtensionSettings: { '*': { restricted_domains: ['ekasper.chfs.ky.gov'] } },
  });
  const { page, panel, seenSince } = await openFirefox('usual', copy);
  await page.goto(FIRST_ADDRESS);
  await expect.poll(() => seenSince(0)).toMatchObject({ host: 'kog.chfs.ky.gov' });
  expect(await readCallout(page)).toBeNull();
  await expect.poll(() => textOf(panel)).toContain(HELP);
  expect(await textOf(panel)).toContain(PHONE);
  expect(await textOf(panel)).toContain(
    words.panel.policyIgnored(['muteReminders', 'sharedWorkstation', 'kiosk']),
  );
  expect(await textOf(panel)).toContain(words.carry.noExport);
  expect(await textOf(panel)).not.toContain(words.carry.saveAll);

  await clickToolbarIcon(page, copy.id);
  await expect.poll(() => sidebarText(panel)).toContain(HELP);
  expect(await sidebarText(panel)).not.toContain(words.hosts.keptOutTitle);
  await page.goto('https://ekasper.chfs.ky.gov/');
  await expect.poll(() => sidebarText(panel)).toContain(words.hosts.shut('ekasper.chfs.ky.gov'));
  expect(await readCallout(page)).toBeNull();
});

function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent ?? '');
}
