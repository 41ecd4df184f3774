import type { PanelEvents } from '../../components/panel/panel-events';
import { askWorker } from '../../lib/ask-worker';
import type { Memory } from '../../lib/facts/memory';
import { type Practice, practisedFacts } from '../../lib/facts/practice';
import { desksWith } from '../../lib/guide/desks';
import { guideView } from '../../lib/guide/view';
import type { FromPanel } from '../../lib/message-list';

/** What holds for a trainee, and what the guide tells them, in practice time. `clock`: an instant of this computer's. */
export function traineeBeside(practice: Practice, { inForce }: Memory, clock: number) {
  const { detection, picked, ahead } = practice;
  const now = clock + ahead;
  const facts = practisedFacts(practice);
  const view = guideView(facts, detection && { detection, picked }, now);
  // The way on is in the practice page itself: no real portal is offered from here.
  const focus = view.focus && { ...view.focus, awayFromPortal: false };
  return { facts, now, view: { ...view, focus, desks: desksWith(view.desks, inForce.phones) } };
}

/** What is done beside the practice in a tab is noted of it alone. There is no calendar and nothing to remind of. */
export function practiceEvents(tab: number, copy: PanelEvents['copy']): PanelEvents {
  const practise = (does: Extract<FromPanel, { kind: 'practise' }>['does']) =>
    askWorker({ kind: 'practise', tab, does });
  return {
    tick: (fact, details) => practise({ kind: 'tick', fact, ...details }),
    async undo(facts) {
      for (const fact of facts) await practise({ kind: 'undo', fact });
    },
    pick: (page) => practise({ kind: 'pickScreen', tab, page }),
    copy,
    remind: () => Promise.resolve(),
  };
}
