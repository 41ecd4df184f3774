import { browser } from '../../lib/browser';
import { ADVICE_CHANGED } from '../../lib/messages';

/** Tells portal tabs. One that does not listen (it is just being left, or older than this version) is passed over. */
export function tellTabs(tabs: readonly number[]): void {
  for (const tab of tabs) browser.tabs.sendMessage(tab, ADVICE_CHANGED).catch(() => undefined);
}
