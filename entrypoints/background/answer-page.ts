import { canOpenPanel, openSidePanel } from '../../lib/browser';
import { forgetScreen, rememberScreen } from '../../lib/facts/remember';
import type { Advice } from '../../lib/guide/advice';
import { adviseFor } from '../../lib/guide/advise';
import type { FromPage } from '../../lib/message-list';
import type { Detection } from '../../lib/pages/page';
import type { PortalTab } from '../../lib/parse-message';
import { wordsFor } from '../../lib/words/words';

/** What a portal tab gets for its message. The panel is opened before anything is awaited, while the click counts. */
export function answerPage(message: FromPage, tab: PortalTab): Promise<unknown> {
  switch (message.kind) {
    case 'hello':
      return Promise.resolve();
    case 'pageSeen':
      return adviceOn(message.detection, tab);
    case 'pageLeft':
      return forgetScreen(tab.id);
    case 'openPanel':
      return openSidePanel(tab.id);
  }
}

async function adviceOn(detection: Detection, tab: PortalTab): Promise<Advice | null> {
  const facts = await rememberScreen({ tab, detection }, Date.now());
  if (detection.outcome !== 'page' || !detection.sure) return null;
  return adviseFor(detection.page, facts, wordsFor(navigator.language), { canOpenPanel });
}
