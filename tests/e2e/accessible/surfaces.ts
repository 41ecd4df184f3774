/// <reference types="chrome" />
/** What people see of the extension, each in the states that matter, and how a test brings it there. */
import type { Page, Worker } from '@playwright/test';
import type { FactId } from '../../../lib/facts/facts';
import { wordsFor } from '../../../lib/words/words';
import { ANN, BEN, fact, named, said, seen } from '../../carry/kept';
import { openContent, openDrawn } from '../drawn';

const { kept } = wordsFor('en');
const DAY = 86_400_000;
/** Of whom nothing is known; without her, notes that were there before would be missed. */
const ANNA = (now: number) => ({
  [`person:${ANN}`]: named('Ann', now),
  'setting:person': { v: 1, saved: now, person: ANN },
});
const submitted = (at: number) => ({
  ...ANNA(at),
  [fact('signed-in')]: seen(at),
  [fact('request-submitted')]: seen(at),
});
const several = (now: number) => ({
  ...submitted(now - 2 * DAY),
  [`person:${BEN}`]: named('Ben', now),
  [fact('request-submitted', BEN)]: seen(now - 20 * DAY),
  'fact:unassigned-a1:1:signed-in': seen(now),
});
const answers = (now: number, all: Readonly<Record<string, string>>) => ({
  ...ANNA(now),
  ...Object.fromEntries(Object.entries(all).map(([id, value]) => [fact(id as FactId), said(now, { value })])),
});
const NO_DEA = { 'kasper-account': 'none', workplace: 'consultant', 'dea-registration': 'no' };
const LONG_AGO = { 'kasper-account': 'holder', 'kasper-logged-on': 'no', 'kasper-moved-to-kog': 'no' };
const inSpanish = (kept: NonNullable<Surface['kept']>) => (now: number) => ({
  ...kept(now),
  'setting:preferences': { v: 1, saved: now, language: 'es', theme: 'system', muted: [] },
});

export interface Surface {
  /** As it stands in docs/accessibility.md. */
  readonly name: string;
  /** File of the build. */
  readonly page: 'sidepanel' | 'options' | 'welcome' | 'overview' | 'printed' | 'practice';
  /** What is in storage before it opens. */
  readonly kept?: (now: number) => Readonly<Record<string, unknown>>;
  /** What is in the first tab before it opens. */
  readonly portal?: (tab: Page, worker: Worker) => Promise<unknown>;
  /** Another of the same kind, in the other language: only its layout is measured. */
  readonly layoutAlone?: true;
  /** All that can be opened is measured too. */
  readonly unfolded?: true;
  /** What is done once it is open. */
  readonly act?: (page: Page) => Promise<unknown>;
}

export const SURFACES: readonly Surface[] = [
  { name: 'panel: nothing yet', page: 'sidepanel', kept: ANNA },
  {
    name: 'panel: KASPER’s onboarding screen beside it',
    page: 'sidepanel',
    kept: (now) => ({ ...ANNA(now), [fact('signed-in')]: seen(now - 1) }),
    portal: (tab, worker) => openDrawn(tab, worker, 'kog/onboarding', 'semantic'),
  },
  {
    name: 'panel: a screen nobody knows',
    page: 'sidepanel',
    kept: ANNA,
    portal: (tab, worker) =>
      openContent(tab, worker, {
        address: 'https://kog.chfs.ky.gov/somewhere',
        html: '<!doctype html><title>Kentucky Online Gateway</title><h1>Something new</h1><p>Words.</p>',
      }),
  },
  { name: 'panel: a clock runs', page: 'sidepanel', kept: (now) => submitted(now - DAY) },
  { name: 'panel: late', page: 'sidepanel', unfolded: true, kept: (now) => submitted(now - 20 * DAY) },
  {
    name: 'panel: holder of an account',
    page: 'sidepanel',
    kept: (now) => ({ ...ANNA(now), [fact('kasper-account')]: said(now, { value: 'holder' }) }),
  },
  { name: 'panel: exempt', page: 'sidepanel', kept: (now) => answers(now, NO_DEA) },
  {
    name: 'panel: an account of long ago',
    page: 'sidepanel',
    kept: (now) => answers(now, { ...LONG_AGO, workplace: 'community', 'dea-registration': 'yes' }),
  },
  { name: 'panel: several people', page: 'sidepanel', kept: several },
  { name: 'panel: notes wiped', page: 'sidepanel', act: befall('wiped') },
  {
    name: 'panel: no room for notes, and one that cannot be read',
    page: 'sidepanel',
    kept: (now) => ({ ...submitted(now - DAY), [fact('route')]: { v: 1, at: 'yesterday' } }),
    act: befall('no-room'),
  },
  { name: 'panel in Spanish: nothing yet', page: 'sidepanel', kept: inSpanish(ANNA) },
  {
    name: 'panel in Spanish: late',
    page: 'sidepanel',
    layoutAlone: true,
    unfolded: true,
    kept: inSpanish((now) => submitted(now - 20 * DAY)),
  },
  {
    name: 'panel: something was just undone',
    page: 'sidepanel',
    kept: (now) => submitted(now - DAY),
    act: async (page) => {
      await page.locator('details.folded > summary').first().click();
      await page.locator('.row.done > details > summary').first().click();
      await page.locator('.done-line button:visible').first().click();
      await page.locator('.status.shown').waitFor();
    },
  },
  { name: 'options', page: 'options', unfolded: true, kept: several },
  { name: 'options in Spanish', page: 'options', layoutAlone: true, kept: inSpanish(several) },
  { name: 'welcome', page: 'welcome', kept: ANNA, unfolded: true },
  { name: 'welcome in Spanish', page: 'welcome', layoutAlone: true, kept: inSpanish(ANNA) },
  { name: 'overview', page: 'overview', kept: several },
  { name: 'printed page', page: 'printed', kept: (now) => submitted(now - DAY) },
  { name: 'practice desk', page: 'practice', kept: ANNA },
];

/** What the worker notes when it finds that notes were lost, or could not be written. */
function befall(what: 'wiped' | 'no-room') {
  return async (page: Page) => {
    await page.evaluate((key) => chrome.storage.session.set({ [key]: true }), what);
    await page.getByText(what === 'wiped' ? kept.wiped : kept.noRoom).waitFor();
  };
}
