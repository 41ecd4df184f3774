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

/** Lets a click on the toolbar icon open and close the panel. To be called while the worker starts, at the top level. */
export function openPanelByIcon(): void {
  if (sidePanel) {
    sidePanel.setPanelBehavior({ openPanelOnActionClick: true }).catch((error: unknown) => {
      console.warn('The toolbar icon will not open the panel:', error);
    });
    return;
  }
  browser.action.onClicked.addListener(() => {
    // Nothing may be awaited before it: Firefox, too, asks for the person's own click.
    void browser.sidebarAction.toggle();
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
