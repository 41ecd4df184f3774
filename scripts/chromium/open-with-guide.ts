import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { Trouble } from '../prepare/say.mjs';
import { chromiumArguments } from './arguments.ts';
import { whichChromium } from './which.ts';

export interface Opening {
  readonly extension: string | null;
  readonly port: number;
  /** Folder of the profile; '' makes one that goes with the browser. */
  readonly profile?: string;
  readonly strays?: number;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Pages are kept to be gone back to, as they are for people; Playwright turns that off. */
  readonly keepsPages?: boolean;
  /** The extension is installed by a policy, and `extension` is null. */
  readonly byPolicy?: boolean;
}

/** Where most of Kentucky's clocks are. */
const ZONE = 'America/New_York';

/**
 * Chromium tells extensions of policies, if only that there are none, when it holds its start for done: once the first tab
 * has been idle for a while, which takes seconds, and the guide notes nothing before. Here it holds it for done at once.
 * Of several such lists the last counts, so Playwright's own are named again.
 */
const FEATURES = [
  'CDPScreenshotNewSurface',
  'SkipListAccountsWithoutGaiaCookies',
  'ImprovedStartupBestEffortDelay:StartupDelayVisibleTabTimeout/0s',
];

/** A Chromium under Playwright's hand, with the extension in it, that reaches the practice portal and nothing else. */
export async function openWithGuide(opening: Opening): Promise<BrowserContext> {
  const { extension, port, profile = '', strays, byPolicy = false } = opening;
  const executablePath = whichChromium();
  const opened = chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [
      ...chromiumArguments({
        ...{ extension, port, byPolicy, closed: true },
        ...(strays !== undefined && { strays }),
      }),
      // Lets a test click the toolbar icon.
      '--enable-unsafe-extension-debugging',
      // Where a policy is at work, the start is left as people have it.
      ...(byPolicy ? [] : [`--enable-features=${FEATURES.join(',')}`]),
    ],
    ignoreDefaultArgs: [
      ...(opening.keepsPages ? ['--disable-back-forward-cache'] : []),
      ...(byPolicy ? ['--disable-extensions', '--disable-background-networking'] : []),
    ],
    ignoreHTTPSErrors: true,
    viewport: opening.viewport ?? { width: 1100, height: 760 },
    colorScheme: opening.colorScheme ?? 'light',
    locale: 'en-US',
    timezoneId: ZONE,
    // Pages are told the zone by Playwright, the extension's worker by the system alone.
    env: { ...process.env, TZ: ZONE },
  });
  return opened.catch((cause: unknown) => {
    throw new Trouble(`Chromium did not start: ${executablePath}`, { cause });
  });
}

/** The extension's service worker. Held by Playwright, it stays awake. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  const running = context.serviceWorkers()[0];
  return running ?? (await context.waitForEvent('serviceworker'));
}

/** The extension's id, which Chromium makes of the folder it was loaded from. */
export function idOf(worker: Worker): string {
  return new URL(worker.url()).host;
}
