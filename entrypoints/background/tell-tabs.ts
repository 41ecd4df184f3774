import { browser } from '../../lib/browser';
import { ADVICE_CHANGED, type ToTab } from '../../lib/messages';

/** Tells portal tabs. One that does not listen (it is just being left, or older than this version) is passed over. */
export function tellTabs(tabs: readonly number[], word: ToTab = ADVICE_CHANGED): void {
  for (const tab of tabs) browser.tabs.sendMessage(tab, word).catch(() => undefined);
}
