import { browser } from '../../lib/browser';
import { subscribe } from '../../lib/facts/store';

/** Calls `listener` whenever anything the panel shows may have changed. */
export function onChange(listener: () => void): void {
  subscribe(listener);
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener((_, { status }) => status === 'complete' && listener());
  // A click on the icon lets the panel know which site the tab shows.
  browser.action.onClicked.addListener(() => listener());
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
