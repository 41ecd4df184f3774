import { practisePick, practiseTick, practiseUndo } from '../../lib/facts/practising';
import type { FromPanel } from '../../lib/message-list';

/** Said beside a practice: noted of it alone. */
export function obeyPractice({ tab, does }: Extract<FromPanel, { kind: 'practise' }>): Promise<void> {
  switch (does.kind) {
    case 'tick':
      return practiseTick(tab, does, Date.now());
    case 'undo':
      return practiseUndo(tab, does.fact, Date.now());
    case 'pickScreen':
      return practisePick(tab, does.page);
  }
}
