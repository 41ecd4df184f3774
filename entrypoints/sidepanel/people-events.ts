import type { PeopleEvents } from '../../components/people/people-view';
import { askWorker } from '../../lib/ask-worker';
import { browser } from '../../lib/browser';

import { activeTab } from './active-tab';

export function peopleEvents(): PeopleEvents {
  return {
    async does(what) {
      // A tab in which nobody has signed in yet goes to whom is chosen beside it.
      const tab = what.act === 'choose' || what.act === 'add' ? (await activeTab())?.id : undefined;
      await askWorker({ kind: 'roster', does: tab === undefined ? what : { ...what, tab } });
    },
    async openOverview() {
      await browser.tabs.create({ url: browser.runtime.getURL('/overview.html') });
    },
  };
}
