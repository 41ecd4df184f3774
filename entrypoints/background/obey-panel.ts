import { rememberPick, rememberTick, rememberUndo } from '../../lib/facts/remember';
import { portalTabs } from '../../lib/facts/store';
import type { FromPanel } from '../../lib/message-list';
import { tellTabs } from './tell-tabs';

/** Writes what the person says in the panel. Open portal tabs are told, for other hints may belong there now. */
export async function obeyPanel(message: FromPanel): Promise<void> {
  switch (message.kind) {
    case 'tick':
      await rememberTick(message, Date.now());
      break;
    case 'undo':
      await rememberUndo(message.fact, Date.now());
      break;
    case 'pickScreen':
      return rememberPick(message.tab, message.page);
  }
  tellTabs(await portalTabs());
}
