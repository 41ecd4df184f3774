import { type FakeBrowser, fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import { resultOf } from '../../lib/ask-worker';
import type { FromPage, FromPanel } from '../../lib/message-list';
import type { Detection, PageId } from '../../lib/pages/page';
import { lookAtSites } from '../hosts/sites';

type Trigger = (message: unknown, sender: object) => Promise<unknown[]>;

/**
 * Starts the worker in a fake browser, as a browser does: its handlers are set at once. What the fake leaves out
 * of the side panel is put in; `opened` lists the tabs a panel was opened beside.
 */
export function startWorker(browser: FakeBrowser = fakeBrowser) {
  const opened: number[] = [];
  Object.assign(browser.sidePanel, {
    setPanelBehavior: async () => undefined,
    open: async ({ tabId }: { tabId: number }) => void opened.push(tabId),
  });
  Object.assign(browser.tabs, { sendMessage: async () => undefined });
  Object.assign(browser.management, { getSelf: async () => ({ installType: 'normal' }) });
  const sites = lookAtSites(browser);
  background.main();

  const trigger = browser.runtime.onMessage.trigger as unknown as Trigger;
  const fromTab = async (message: unknown, { tab = 7, incognito = false, host = 'kog.chfs.ky.gov' } = {}) => {
    const sender = {
      id: browser.runtime.id,
      url: `https://${host}/x`,
      tab: { id: tab, windowId: 1, incognito },
    };
    return (await trigger(message, sender))[0];
  };
  const fromPanel = async (message: unknown) => {
    const sender = { id: browser.runtime.id, url: browser.runtime.getURL('/sidepanel.html') };
    return (await trigger(message, sender))[0];
  };
  return {
    opened,
    sites,
    fromTab,
    fromPanel,
    trigger,
    see: (page: PageId, from?: Parameters<typeof fromTab>[1]) => fromTab(pageSeen(page), from),
    /** Says it and reads the answer, as the panel does; rejects where it was not done. */
    say: async <M extends FromPanel>(message: M) => resultOf<M>(await fromPanel(message)),
    facts: async () => {
      const all = await browser.storage.local.get(null);
      const keys = Object.keys(all).filter((key) => key.startsWith('fact:'));
      return keys.map((key) => key.split(':').slice(2).join(':')).sort();
    },
    tab: async (id: number): Promise<unknown> =>
      (await browser.storage.session.get(`tab:${id}`))[`tab:${id}`],
  };
}

export function pageSeen(page: PageId): FromPage {
  return { kind: 'pageSeen', detection: { outcome: 'page', page, met: [] } };
}

export function unknownSeen(turn = 1): { kind: 'pageSeen'; detection: Detection } {
  return { kind: 'pageSeen', detection: { outcome: 'unknown', nearest: [], turn } };
}
