import { failureOf, type Outcome, outcomeOf } from '../../lib/ask-worker';
import { erase, importBackup, putBack } from '../../lib/carry/carry-out';
import { chooseReminders } from '../../lib/carry/choose-reminders';
import { prefer } from '../../lib/facts/prefer';
import { rememberNewsRead } from '../../lib/facts/read-news';
import { rememberPick, rememberTick, rememberUndo } from '../../lib/facts/remember';
import { portalTabs } from '../../lib/facts/store';
import { startAnew } from '../../lib/facts/wiped';
import type { FromPanel } from '../../lib/message-list';
import { obeyPractice } from './obey-practice';
import { obeyRoster } from './obey-roster';
import { tellTabs } from './tell-tabs';

/** Writes what the person says in the panel. Open portal tabs are told, for other hints may belong there now. */
export async function obeyPanel(message: FromPanel): Promise<Outcome> {
  const answer = await obey(message).then(outcomeOf, (error: unknown) => {
    console.warn('What was said in the panel could not be done:', error);
    return failureOf(error);
  });
  if (message.kind !== 'pickScreen' && message.kind !== 'practise') tellTabs(await portalTabs());
  return answer;
}

function obey(message: FromPanel): Promise<unknown> {
  switch (message.kind) {
    case 'tick':
      return rememberTick(message, Date.now());
    case 'undo':
      return rememberUndo(message.fact, Date.now());
    case 'pickScreen':
      return rememberPick(message.tab, message.page);
    case 'practise':
      return obeyPractice(message);
    case 'importRecords':
      return importBackup(message.text, Date.now());
    case 'erase':
      return erase(message.person);
    case 'putBack':
      return putBack(message.records, Date.now());
    case 'remindWhen':
      return chooseReminders(message.deadline, message.reminders, Date.now());
    case 'newsRead':
      return rememberNewsRead(message.version, Date.now());
    case 'prefer':
      return prefer(message, Date.now());
    case 'startAnew':
      return startAnew();
    case 'roster':
      return obeyRoster(message.does);
  }
}
