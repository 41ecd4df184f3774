/** Every screen that has a hint, drawn in both kinds of markup: what is said there, and what it points at. */
import type { Locator, Page } from '@playwright/test';
import type { PageId } from '../../lib/pages/page';
import { SKINS } from '../../practice/screens';
import { calloutOn } from '../../scripts/chromium/callout';
import { expect, test } from './browser';
import { openDrawn } from './drawn';
import { control, field } from './journey/carry-out';
import { type Box, overlaps } from './shadow';

type Target = (page: Page) => Locator;
const at =
  (name: string): Target =>
  (page) =>
    field(page, name).first();
const on =
  (name: string, row?: string): Target =>
  (page) =>
    control(page, name, row).first();

const KASPER = 'Kentucky All Schedule Prescription Electronic Reporting';

/** The last one says that the request is sent: from then on other advice belongs on some of the others. */
const SCREENS: readonly (readonly [key: string, title: string, target: Target])[] = [
  ['kog/sign-in-email', 'Type your e-mail address, then Next', at('email')],
  ['kog/sign-in-password', 'Type your KOG password', at('password')],
  ['kog/sign-in', 'Sign in to KOG', at('userName')],
  ['kog/account-kind', 'Choose citizen or business partner', on('Citizen')],
  ['kog/account-kind:old', 'Choose citizen or business partner', on('Citizen')],
  ['kog/sign-up', 'Fill in the form and send it', at('email')],
  ['kog/sign-up:old', 'Fill in the form and send it', at('email')],
  ['kog/verification-pending', 'Open the activation e-mail', on('Resend verification e-mail')],
  ['kog/verify-account', 'Verify your account here', on('Verify Account')],
  ['kog/verified', 'Your account is active: sign in now', on('Continue to Logon')],
  ['kog/second-factor', 'Confirm that it is you', at('code')],
  ['kog/locked', 'Unlock it with “Forgot Password?”', on('Forgot Password?')],
  ['kog/password-expired', 'Set a new KOG password', at('newPassword')],
  ['kog/forgot-password', 'Get back in with “Forgot Password?”', at('email')],
  ['kog/my-apps', 'Click “All Apps”', on('All Apps')],
  ['kog/all-apps', 'Click “Enroll” at KASPER', on('Enroll', KASPER)],
  ['kog/all-apps:none', 'Click the letter K', on('K')],
  ['kog/onboarding', 'Leave Username and Password blank', at('userName')],
  ['kasper/request-welcome', 'Tick all the boxes, then Next', at('requireBrowser')],
  ['kasper/request-instructions', 'Read the instructions and the Terms', on('Terms of Account Use')],
  ['kasper/request-personal', 'Follow the instructions on the screen', on('Next')],
  ['kasper/request-professional', 'Follow the instructions on the screen', on('Next')],
  ['kasper/request-route', 'Choose: upload, or mail', at('route')],
  ['kasper/request-upload', 'Upload your support documents', at('document1')],
  ['kasper/request-sign', 'Sign electronically', at('signature')],
  ['kasper/request-mail', 'Print the application for the mail', on('Print Application')],
  ['kasper/request-review', 'Submit your application', on('Submit')],
  ['kasper/sign-in', 'Log into your KASPER account', at('userName')],
  ['kasper/account-maintenance', 'Select “view details” of the Master Account', on('view details', 'Master')],
  [
    'kasper/master-account',
    'Click the certificate',
    on('KASPER Account number and Verification Certificate'),
  ],
];

for (const skin of SKINS) {
  test(`the right hint at the right target on each of ${SCREENS.length} screens (${skin})`, async ({
    page,
    worker,
  }) => {
    for (const [key, title, target] of SCREENS) {
      await test.step(key, async () => {
        const record = await openDrawn(page, worker, key, skin);
        const id = key.split(':')[0] as PageId;
        expect(record?.detection).toMatchObject({ outcome: 'page', page: id });
        const said = await calloutOn(page, true);
        expect(said?.title).toBe(title);
        const box = await target(page).boundingBox();
        expect(box).not.toBeNull();
        const pointed = said?.outlines.filter(({ tone }) => tone === 'point') ?? [];
        const round = pointed.filter((outline) => box !== null && goesRound(outline.box, box));
        expect(round, JSON.stringify({ pointed, box })).toHaveLength(1);
        // There is room beside what is drawn: nothing that can be used, nor the words of a choice, lies under the callout.
        const covered = (await usable(page)).filter(({ box }) => said?.box && overlaps(said.box, box));
        expect(covered.map(({ name }) => name)).toEqual([]);
      });
    }
  });
}

/** What can be used on the screen, and where; a box of choice with the words in its label. */
function usable(page: Page): Promise<readonly { readonly name: string; readonly box: Box }[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll('a, button, input, select, textarea, label:has(> [type="radio"])');
    return [...all].map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { name: element.textContent?.trim() || element.outerHTML, box: { left, top, right, bottom } };
    });
  });
}

/** An outline keeps a few pixels off what it goes round. */
function goesRound(
  { left, top, right, bottom }: Box,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): boolean {
  const gaps = [x - left, y - top, right - (x + width), bottom - (y + height)];
  return gaps.every((gap) => gap > -1.5 && gap < 12);
}
