import { openSidePanel } from '../../lib/browser';
import { forgetScreen, rememberScreen } from '../../lib/facts/remember';
import type { Advice } from '../../lib/guide/advice';
import type { FromPage } from '../../lib/message-list';
import { WITHDRAWN } from '../../lib/messages';
import type { Detection } from '../../lib/pages/page';
import type { PortalTab } from '../../lib/parse-message';
import { adviceBeforePolicy, adviceInForce } from './advice-in-force';
import { mayLookAt } from './keep-hosts';
import { isPolicyAtHand } from './policy-at-hand';
import { tellTabs } from './tell-tabs';

/** What a portal tab gets for its message. The panel is opened before anything is awaited, while the click counts. */
export function answerPage(message: FromPage, tab: PortalTab): Promise<unknown> {
  switch (message.kind) {
    case 'hello':
      return Promise.resolve();
    case 'pageSeen':
      // A page is told nothing of what went wrong here; it goes on without a hint, and the next look tries again.
      return adviceOn(message.detection, tab).catch((error: unknown) => {
        console.warn('A screen could not be answered:', error);
        return null;
      });
    case 'pageLeft':
      return forgetScreen(tab.id);
    case 'openPanel':
      return openSidePanel(tab.id);
  }
}

async function adviceOn(detection: Detection, tab: PortalTab): Promise<Advice | null> {
  if (!(await mayLookAt(tab.host))) {
    tellTabs([tab.id], WITHDRAWN);
    return null;
  }
  const page = detection.outcome === 'page' ? detection.page : null;
  const remembered = rememberScreen({ tab, detection }, Date.now());
  if (page === null || (await isPolicyAtHand())) {
    const facts = await remembered;
    return page && adviceInForce(page, facts);
  }
  // The browser has just started: the hint comes now, and another if the policy wants that.
  const before = await adviceBeforePolicy(page);
  remembered
    .then(async (facts) => {
      const advice = await adviceInForce(page, facts);
      if (JSON.stringify(advice) !== JSON.stringify(before)) tellTabs([tab.id]);
    })
    .catch((error: unknown) => console.warn('A screen could not be noted:', error));
  return before;
}
