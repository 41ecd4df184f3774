/**
 * What a test in Firefox starts from: a practice portal of its own, and a fresh Firefox with the production build in it
 * that can reach nothing else. All goes with the test.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import type { PracticeState } from '../../practice/journey/state.ts';
import { startPracticePortal } from '../../practice/server.ts';
import { type Memory, memoryFrom, type TabRecord } from '../../scripts/chromium/memory.ts';
import { installedFirefoxes } from '../../scripts/prepare/firefox.mjs';
import { BUILT } from '../../scripts/project.ts';
import { startPortalProxy } from './portal-proxy.ts';
import { goToOwnPage } from './protocol.ts';

/** As the build says; Firefox gives each installation an address of its own, here it is told which. */
export const GUIDE = 'kasper-guide@kasper-guide.example';
export const OWN_ADDRESS = '5f0c1c5e-6f2b-4d43-9a55-0d9a6f1f4e11';

export interface Browsing {
  /** The tab beside which the guide works; it is in front. */
  readonly page: Page;
  /** The panel's page in a tab of its own, behind: it speaks of the portal tab seen last. */
  readonly panel: Page;
  /** Folder into which files are saved. */
  readonly downloads: string;
  /** What the extension keeps at this moment. */
  readonly memory: () => Promise<Memory>;
  /** The record of the one portal tab, once it is newer than `after` (ms); null: not yet. */
  readonly seenSince: (after: number) => Promise<TabRecord | null>;
}

/**
 * Opens all of it. `skin` draws every screen in this markup; default: each in its usual one. `build`: the extension to
 * install; default: the production build.
 */
export async function openFirefox(
  skin: PracticeState['skin'] = 'usual',
  build = { folder: BUILT.firefox as string, id: GUIDE },
): Promise<Browsing> {
  const portal = await startPracticePortal({ port: 0, skin });
  onTestFinished(portal.close);
  const proxy = await startPortalProxy(portal.port);
  onTestFinished(proxy.close);
  const downloads = await mkdtemp(join(tmpdir(), 'kasper-guide-downloads-'));
  onTestFinished(() => rm(downloads, { recursive: true }));
  const browser = await launch(proxy.port, downloads, build.id);
  onTestFinished(() => browser.close());
  await browser.installExtension(build.folder);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const panel = await browser.newPage({ background: true });
  await goToOwnPage(panel, `moz-extension://${OWN_ADDRESS}/sidepanel.html`);
  const memory = async () => memoryFrom(await panel.evaluate(readStorage));
  return {
    page,
    panel,
    downloads,
    memory,
    seenSince: async (after) => (await memory()).tabs.find(({ at }) => at > after) ?? null,
  };
}

function launch(proxy: number, downloads: string, id: string): Promise<Browser> {
  const executablePath = process.env.KASPER_GUIDE_FIREFOX ?? installedFirefoxes()[0];
  if (!executablePath) throw new Error('No Firefox found: run "npm test" once, it installs one.');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // The practice portal signs its own certificate.
    acceptInsecureCerts: true,
    // For the toolbar icon and the sidebar, which are no part of any page.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, TZ: 'America/New_York' },
    defaultViewport: { width: 1100, height: 760 },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: OWN_ADDRESS }),
      // A prompt is part of no page and would wait for ever: what is asked for by a click is granted.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
}

/** Runs in the panel's page. */
async function readStorage(): Promise<Record<'lasting' | 'passing', Record<string, unknown>>> {
  const { storage } = (globalThis as unknown as { browser: typeof import('webextension-polyfill') }).browser;
  return { lasting: await storage.local.get(null), passing: await storage.session.get(null) };
}
