/**
 * The only import of the extension API. At run time it is webextension-polyfill in Chrome and in Firefox;
 * `wxt/browser` is typed as Chrome's own API, so it is given the type of what is there.
 */
import type { Browser } from 'webextension-polyfill';
import { browser as extensionApi } from 'wxt/browser';

export const browser = extensionApi as unknown as Browser;

/** Chrome alone has it; the polyfill passes it through as it is. */
const sidePanel: typeof extensionApi.sidePanel | undefined = extensionApi.sidePanel;

/** True where a click in a page may open the panel. In Firefox only the toolbar icon and shortcuts can. */
export const canOpenPanel = sidePanel !== undefined;

/** Firefox puts declared scripts into the tabs that are open when an extension comes; Chrome leaves them as they are. */
export const startsInOpenTabs = sidePanel === undefined;

/**
 * Opens the panel beside a tab, or in a tab of its own where there can be none beside it; answers whether it opened.
 * To be called in a message handler before any `await`:
 * the person's click, which came with the message, counts only until then.
 */
export function openSidePanel(tabId: number): Promise<boolean> {
  if (!sidePanel) return Promise.resolve(false);
  return sidePanel.open({ tabId }).then(
    () => true,
    (error: unknown) => {
      console.warn('The panel did not open beside the tab:', error);
      return openPanelTab();
    },
  );
}

/** Opens the panel in a tab of its own. */
export function openPanelTab(): Promise<boolean> {
  return browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') }).then(() => true);
}

/** Opens the panel in the window of one of our own pages, from a click there. Nothing may be awaited before it. */
export async function openPanelHere(windowId: number): Promise<void> {
  await (sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open());
}

/**
 * Lets a click on the toolbar icon open the panel. To be called while the worker starts, at the top level. Not left to
 * the browser: a panel that Chrome opens by itself is not told the tab's address (docs/decisions), and a second click
 * would close it that is meant for another tab.
 */
export function openPanelByIcon(): void {
  // An older version left it to the browser, and Chrome remembers.
  sidePanel?.setPanelBehavior({ openPanelOnActionClick: false }).catch((error: unknown) => {
    console.warn('The toolbar icon may not tell the site:', error);
  });
  browser.action.onClicked.addListener(({ id }) => {
    // Nothing may be awaited before it: both browsers ask for the person's own click.
    if (!sidePanel) void browser.sidebarAction.open();
    else if (id !== undefined) void openSidePanel(id);
  });
}

/** Reminders are an optional permission; everything else works without it. */
const REMINDERS = { permissions: ['notifications' as const] };

export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(REMINDERS);
}

/** Shows a notification if the person allowed it; one with the same id replaces the one before. */
export async function notify(id: string, text: { title: string; message: string }): Promise<void> {
  if (!(await mayNotify())) return;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...text,
  });
}
