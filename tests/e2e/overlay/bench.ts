/**
 * The overlay alone, in a world of its own beside the page's as a content script has it, on test pages served under
 * the portal's name. The extension around it is tested elsewhere.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, test as base, chromium, type Page } from '@playwright/test';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import type { Advice } from '../../../lib/guide/advice';
import { chromiumArguments } from '../../../scripts/chromium/arguments';
import { whichChromium } from '../../../scripts/chromium/which';
import { ONBOARDING, PLACES } from './advice';
import type { Places } from './world';

const PAGES = join(import.meta.dirname, '..', 'pages', 'overlay');
const HOST = 'https://kog.chfs.ky.gov';
/** As strict as a page can be. */
const STRICT =
  "default-src 'none'; style-src 'self'; script-src 'self'; frame-src 'self'; require-trusted-types-for 'script'";

export interface Bench {
  readonly page: Page;
  /** Opens a test page (a file's name), or a document given as text. */
  open(name: string, html?: string): Promise<void>;
  /** Puts the guide into the page, unless it is there, and has it show advice. */
  show(advice?: Advice, places?: Places): Promise<void>;
  /** Evaluates in the guide's own world. */
  evaluate<T>(expression: string): Promise<T>;
}

interface Given {
  bench: Bench;
  at: { width: number; height: number };
  dark: boolean;
}
interface Shared {
  script: string;
  chromium: Browser;
}

export const test = base.extend<Given, Shared>({
  at: [{ width: 1000, height: 700 }, { option: true }],
  dark: [false, { option: true }],
  script: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
    async ({}, use) => use(await bundle()),
    { scope: 'worker' },
  ],
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
    async ({}, use) => {
      const args = [
        ...chromiumArguments({ extension: null, port: 1, closed: true }),
        '--enable-smooth-scrolling',
      ];
      const browser = await chromium.launch({ executablePath: whichChromium(), args });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  bench: async ({ chromium: browser, script, at, dark }, use) => {
    const context = await browser.newContext({ viewport: at, colorScheme: dark ? 'dark' : 'light' });
    const page = await context.newPage();
    await use(await benchOn(page, script));
    await context.close();
  },
});
export { expect } from '@playwright/test';

async function benchOn(page: Page, script: string): Promise<Bench> {
  const cdp = await page.context().newCDPSession(page);
  let given = '';
  let world: number | undefined;
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) world = undefined;
  });
  await page.route(`${HOST}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const body = name.startsWith('given') ? given : await readFile(join(PAGES, name), 'utf8');
    const contentType = { css: 'text/css', js: 'text/javascript' }[name.split('.').at(-1) ?? ''];
    const headers = { 'content-security-policy': STRICT, 'content-type': contentType ?? 'text/html' };
    await route.fulfill({ body, headers });
  });

  const enter = async () => {
    if (world !== undefined) return world;
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const made = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'guide',
    });
    world = made.executionContextId;
    await run(script);
    return world;
  };
  const run = async <T>(expression: string): Promise<T> => {
    const contextId = await enter();
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };

  return {
    page,
    evaluate: run,
    async open(name, html) {
      given = html ?? '';
      await page.goto(`${HOST}/${name}`);
    },
    async show(advice = ONBOARDING, places = PLACES) {
      await run(`guide.show(${JSON.stringify(advice)}, ${JSON.stringify(places)})`);
    },
  };
}

async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'world.ts'),
        formats: ['iife'],
        name: 'world',
        fileName: 'world',
      },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  return output.output[0].code;
}
