import { defineBackground } from 'wxt/utils/define-background';
import { browser, openPanelByIcon } from '../../lib/browser';
import { forgetTab } from '../../lib/facts/remember';
import { alone, portalTabs, settlePlaces, subscribe } from '../../lib/facts/store';
import { watchForWiping } from '../../lib/facts/wiped';
import { parseMessage, type Sender } from '../../lib/parse-message';
import { answerPage } from './answer-page';
import { answerPractice } from './answer-practice';
import { followHosts } from './follow-hosts';
import { greet } from './greet';
import { keepTime } from './keep-time';
import { obeyPanel } from './obey-panel';
import { untilPolicyIsTold } from './policy-at-hand';
import { tellTabs } from './tell-tabs';

/** The worker. It keeps nothing in memory and may be killed between any two lines; every handler is set at once. */
export default defineBackground(() => {
  const own = { id: browser.runtime.id, url: browser.runtime.getURL('') };

  const look = () => {
    keepTime(Date.now()).catch((error: unknown) =>
      console.warn('Deadlines could not be brought up to date:', error),
    );
    watchForWiping().catch((error: unknown) => console.warn('The trace could not be followed:', error));
  };

  /** The policy may have changed while the worker slept: a change of what it has moved is then looked at, too. */
  const settle = () => {
    untilPolicyIsTold()
      .then(() => alone('memory', settlePlaces))
      .catch((error: unknown) => console.warn('Notes could not be brought to where they belong:', error));
  };

  openPanelByIcon();
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    const received = parseMessage(raw, sender, own);
    if (received?.from === 'page') return answerPage(received.message, received.tab);
    if (received?.from === 'practice') return answerPractice(received.message, received.tab);
    if (received?.from === 'panel') return obeyPanel(received.message);
    return undefined;
  });

  // Each of these wakes the worker; the look below would then do, but the handlers must be there to wake it.
  browser.runtime.onInstalled.addListener((installed) => {
    look();
    greet(installed, Date.now()).catch((error: unknown) => console.warn('Nobody was greeted:', error));
  });
  browser.runtime.onStartup.addListener(look);
  browser.alarms.onAlarm.addListener(look);
  followHosts();
  subscribe((what) => what === 'memory' && look());
  // Firefox tells of no change: it reads policies when it starts.
  browser.storage.managed.onChanged?.addListener(() => {
    settle();
    portalTabs().then(tellTabs, () => undefined);
  });
  settle();
  look();
});
