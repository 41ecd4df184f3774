import { browser } from '../../lib/browser';

/** The tab beside the panel. Its address is not asked for: that would take a permission. */
export async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
