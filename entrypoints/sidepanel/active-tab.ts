import { browser } from '../../lib/browser';
import { latestPortalTab } from '../../lib/facts/store';

/**
 * The tab the panel speaks of: the one it stands beside; or, where the panel stands in a tab of its own, the portal tab
 * that was seen last. The browser tells its address where the guide may look,
 * or once its icon was clicked there.
 */
export async function activeTab() {
  if (await isTab()) {
    const latest = await latestPortalTab();
    // Closed a moment ago: then there is none.
    return latest === null ? undefined : browser.tabs.get(latest).catch(() => undefined);
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Whether this very page is shown in a tab. A side panel is in none. */
async function isTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}
