import { browser } from '../../lib/browser';
import { keepHosts, leaveWithdrawn } from './keep-hosts';
import { startInOpenTabs, startOn } from './start-in-tabs';

/** Follows what the browser lets the guide look at. To be called while the worker starts: each of these may wake it. */
export function followHosts(): void {
  const attempt = (work: Promise<void>) => {
    work.catch((error: unknown) => console.warn('Sites could not be brought up to date:', error));
  };
  browser.runtime.onInstalled.addListener((installed) => attempt(startInOpenTabs(installed)));
  browser.runtime.onStartup.addListener(() => attempt(keepHosts()));
  browser.permissions.onAdded.addListener(({ origins = [] }) => attempt(startOn(origins)));
  browser.permissions.onRemoved.addListener(() => attempt(leaveWithdrawn()));
}
