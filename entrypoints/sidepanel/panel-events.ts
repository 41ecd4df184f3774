import type { PanelEvents } from '../../components/panel/panel-events';
import { askWorker } from '../../lib/ask-worker';
import { browser } from '../../lib/browser';
import { activeTab } from './active-tab';
import { saveCalendar } from './save-calendar';

/** What a person does in the panel, handed to the worker, which alone writes. `onRefused`: no notices are allowed. */
export function panelEvents(onRefused: () => void): PanelEvents {
  return {
    tick: (fact, details) => askWorker({ kind: 'tick', fact, ...details }),
    async undo(facts) {
      for (const fact of facts) await askWorker({ kind: 'undo', fact });
    },
    async pick(page) {
      const tab = await activeTab();
      if (tab?.id !== undefined) await askWorker({ kind: 'pickScreen', tab: tab.id, page });
    },
    async practise() {
      await browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
    },
    addToCalendar: saveCalendar,
    copy: (text) => navigator.clipboard.writeText(text),
    async remind() {
      // Nothing may be awaited before it: the browser asks for the person's own click.
      const allowed = await browser.permissions.request({ permissions: ['notifications'] });
      if (!allowed) onRefused();
    },
  };
}
