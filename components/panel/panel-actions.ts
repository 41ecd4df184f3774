import type { DeadlineId } from '../../lib/deadlines/rules';
import type { FactId } from '../../lib/facts/facts';
import type { PageId } from '../../lib/pages/page';
import type { TickDetails } from './panel-events';

/** What the parts of the panel ask for. The panel does it, and says aloud what came of it. */
export interface PanelActions {
  readonly tick: (fact: FactId, details?: TickDetails) => void;
  readonly undo: (facts: readonly FactId[]) => void;
  readonly pick: (page: PageId | null) => void;
  /** `said`: what is said once it is copied; left out: the text itself. */
  readonly copy: (text: string, said?: string) => void;
  readonly remind: () => void;
  readonly practise?: () => void;
  /** Says what came of a part's own work: `done` when it is done (null: nothing), `otherwise` when it could not be. */
  readonly attempt: <T>(
    work: Promise<T>,
    done: string | ((answer: T) => string) | null,
    otherwise?: string,
  ) => void;
  readonly addToCalendar?: (deadlines: readonly DeadlineId[]) => void;
}
