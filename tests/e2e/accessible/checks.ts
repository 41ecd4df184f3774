/** What every surface is held against; the columns of docs/accessibility.md. */
import type { Page } from '@playwright/test';
import { axeFaults } from './axe';
import { cutOff, moving, smallTargets, spaceText, withoutEdge } from './layout';

export interface Check {
  readonly name: string;
  /** The faults found, one a line. */
  readonly run: (page: Page) => Promise<readonly string[]>;
}

const NARROW = { width: 320, height: 568 };
/** 1280 by 1024 at 400 %. */
const ENLARGED = { width: 320, height: 256 };

export const CHECKS: readonly Check[] = [
  { name: 'axe, light', run: (page) => axeFaults(page) },
  {
    name: 'axe, dark',
    run: async (page) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      // Nothing but colours is another.
      return axeFaults(page, { only: ['color-contrast'] });
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
    // The last: what it does to the page stays.
    name: 'text spacing',
    run: async (page) => {
      await page.evaluate(spaceText, null);
      return inSize(page, NARROW);
    },
  },
];

async function inSize(page: Page, size: { width: number; height: number }): Promise<readonly string[]> {
  await page.setViewportSize(size);
  return page.evaluate(cutOff);
}
