/** What every surface is held against; the columns of docs/accessibility.md. */
import type { Page } from '@playwright/test';
import { axeFaults } from './axe';
import { cutOff, moving, smallTargets, spaceText, tightenText, withoutEdge } from './layout';
import { lengthen, overlapping } from './longer';

export interface Check {
  readonly name: string;
  /** The faults found, one a line. `known`: parts that were found good already, to be passed over. */
  readonly run: (page: Page, known: KnownParts) => Promise<readonly string[]>;
}

/** Parts of pages, to the letter, by what was looked for in them. */
export type KnownParts = Map<string, Set<string>>;

const NARROW = { width: 320, height: 568 };
/** As narrow as Chromium opens a panel. */
const USUAL = { width: 360, height: 760 };
/** 1280 by 1024 at 400 %. */
const ENLARGED = { width: 320, height: 256 };

export const CHECKS: readonly Check[] = [
  { name: 'axe, light', run: (page, known) => unknownParts(page, known, 'light', {}) },
  {
    name: 'axe, dark',
    run: async (page, known) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      // Nothing but colours is another.
      return unknownParts(page, known, 'dark', { only: ['color-contrast'] });
    },
  },
  { name: 'targets of 24 px', run: (page) => page.evaluate(smallTargets, null) },
  { name: '320 px wide', run: (page) => inSize(page, NARROW) },
  { name: '400 % zoom', run: (page) => inSize(page, ENLARGED) },
  {
    name: 'reduced motion',
    run: (page) => page.evaluate(moving),
  },
  {
    name: 'forced colours',
    run: async (page) => {
      await page.emulateMedia({ forcedColors: 'active' });
      const faults = await page.evaluate(withoutEdge);
      await page.emulateMedia({ forcedColors: 'none' });
      return faults;
    },
  },
  {
    name: 'text spacing',
    run: async (page) => {
      await page.evaluate(spaceText, null);
      const faults = await inSize(page, NARROW);
      await page.evaluate(tightenText);
      return faults;
    },
  },
  {
    // The last: what it does to the page stays.
    name: 'text 40 % longer',
    run: async (page) => {
      await page.evaluate(lengthen);
      const faults: string[] = [];
      for (const size of [NARROW, USUAL]) {
        faults.push(...(await inSize(page, size)), ...(await page.evaluate(overlapping)));
      }
      return faults;
    },
  },
];

/** Those that depend on how long the words are. */
export const LAYOUT = CHECKS.filter(({ name }) => /px|zoom|text/.test(name));

async function inSize(page: Page, size: { width: number; height: number }): Promise<readonly string[]> {
  await page.setViewportSize(size);
  return page.evaluate(cutOff);
}

/** Looks with axe at all but the sections that it found good before, in another state of the same page. */
async function unknownParts(
  page: Page,
  known: KnownParts,
  look: string,
  asked: { readonly only?: readonly string[] },
): Promise<readonly string[]> {
  const good = known.get(look) ?? new Set();
  known.set(look, good);
  const parts = await page
    .locator('main > section')
    .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));
  const except = parts.flatMap((part, index) => (good.has(part) ? [index] : []));
  const faults = await axeFaults(page, { ...asked, except });
  if (faults.length === 0) for (const part of parts) good.add(part);
  return faults;
}
