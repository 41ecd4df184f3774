/** The two fields that must stay empty, in Firefox: the warning, the one thing that is ever written into a page, an update. */
import { expect, test } from 'vitest';
import { wordsFor } from '../../lib/words/words.ts';
import { BUILT } from '../../scripts/project.ts';
import { openFirefox } from './browser.ts';
import { clickCallout, readCallout } from './callout.ts';
import { field } from './carry-out.ts';
import { goTo } from './go.ts';

const { callout, steps } = wordsFor('en');
const HINT = steps['leave-blank'].title;

for (const skin of ['semantic', 'table'] as const) {
  test(`warns of typed text, and clears both fields on a real click (${skin} markup)`, async () => {
    const page = await goTo(await openFirefox(skin), 'kog/onboarding');
    await page.type(field('userName'), 'me');
    await page.type(field('password'), 'secret');
    await expect.poll(() => readCallout(page)).toMatchObject({ title: callout.guard.title, warning: true });
    expect((await readCallout(page))?.outlines.map(({ tone }) => tone)).toEqual(['warn', 'warn', 'quiet']);

    await clickCallout(page, callout.clear);
    await expect.poll(() => readCallout(page)).toMatchObject({ title: HINT, warning: false });
    for (const name of ['userName', 'password']) {
      expect(await page.$eval(field(name), (input) => (input as HTMLInputElement).value)).toBe('');
    }
    // The press left the focus where the person was typing.
    expect(await page.$eval(field('password'), (input) => input === document.activeElement)).toBe(true);

    // Firefox puts an update into open tabs by itself, and ends the old copy with its element left there.
    const hosts = () =>
      page.$$eval('kasper-guide', (all) => all.map((host) => host.hasAttribute('data-old')));
    await page.$eval('kasper-guide', (host) => host.setAttribute('data-old', ''));
    await page.browser().installExtension(BUILT.firefox);
    await expect.poll(hosts).toEqual([false]);
    await expect.poll(() => readCallout(page)).toMatchObject({ title: HINT, warning: false });
  });
}
