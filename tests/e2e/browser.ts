/**
 * What a test in a browser starts from: a practice portal of its own, and a fresh Chromium with the production build
 * loaded that can reach nothing else.
 */
import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import type { Start } from '../../practice/journey/state.ts';
import { type PracticePortal, startPracticePortal } from '../../practice/server.ts';
import { type Memory, readMemory } from '../../scripts/chromium/memory.ts';
import { idOf, openWithGuide, workerOf } from '../../scripts/chromium/open-with-guide.ts';
import { seenSince } from '../../scripts/chromium/seen.ts';
import { BUILT } from '../../scripts/project.ts';

interface Options {
  /** Where practice begins. */
  start: Start;
  /** Folder of the unpacked extension; default: the production build. */
  extension: string;
}

interface Browsing {
  /** Serves kog.chfs.ky.gov, ekasper.chfs.ky.gov and ekasperupload.chfs.ky.gov to this browser. */
  portal: PracticePortal;
  context: BrowserContext;
  /** The first tab. */
  page: Page;
  /** The extension's service worker. */
  worker: Worker;
  guide: Guide;
}

export interface Guide {
  /** What the extension keeps at this moment. */
  memory(): Promise<Memory>;
  /** Waits until the one portal tab was seen later than `after` (ms); null: not in time. */
  seenSince: (after: number) => ReturnType<typeof seenSince>;
  /** Opens the side panel's page in a tab of its own, as narrow as a panel. */
  panel(): Promise<Page>;
}

export const test = base.extend<Options & Browsing>({
  start: ['with-account', { option: true }],
  extension: [BUILT.chrome, { option: true }],
  portal: async ({ start }, use) => {
    const portal = await startPracticePortal({ port: 0, start });
    await use(portal);
    await portal.close();
  },
  context: async ({ portal, extension }, use) => {
    const context = await openWithGuide({ extension, port: portal.port });
    await use(context);
    await context.close();
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },
  worker: async ({ context }, use) => {
    await use(await workerOf(context));
  },
  guide: async ({ context, worker }, use) => {
    await use({
      memory: () => readMemory(worker),
      seenSince: (after) => seenSince(worker, after),
      panel: () => openPanelPage(context, worker),
    });
  },
});

export { expect } from '@playwright/test';

async function openPanelPage(context: BrowserContext, worker: Worker): Promise<Page> {
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 360, height: 760 });
  await panel.goto(`chrome-extension://${idOf(worker)}/sidepanel.html`);
  return panel;
}
