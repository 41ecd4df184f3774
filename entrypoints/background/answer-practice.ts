import { openSidePanel } from '../../lib/browser';
import { beginPractice, leavePractice, rememberPractised } from '../../lib/facts/practising';
import type { Advice } from '../../lib/guide/advice';
import type { FromPractice } from '../../lib/message-list';
import { adviceInForce } from './advice-in-force';

/** What the practice page gets for its message: the same advice as a portal's tab, for a trainee's facts. */
export function answerPractice(message: FromPractice, tab: number): Promise<unknown> {
  switch (message.kind) {
    case 'practiceBegins':
      return beginPractice(tab);
    case 'practiceSeen':
      return adviceOn(message, tab);
    case 'practiceLeft':
      return leavePractice(tab);
    case 'openPanel':
      return openSidePanel(tab);
  }
}

async function adviceOn(
  { detection, ahead }: Extract<FromPractice, { kind: 'practiceSeen' }>,
  tab: number,
): Promise<Advice | null> {
  const facts = await rememberPractised(tab, { detection, ahead }, Date.now());
  return detection?.outcome === 'page' ? adviceInForce(detection.page, facts) : null;
}
