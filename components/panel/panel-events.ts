import type { DeadlineId } from '../../lib/deadlines/rules';
import type { FactId } from '../../lib/facts/facts';
import type { PageId } from '../../lib/pages/page';

export interface TickDetails {
  /** Since when it holds, in milliseconds; left out: now. */
  readonly at?: number;
  readonly value?: string;
  /** It happened again. */
  readonly newRound?: boolean;
  /** The round that is meant, where it is not the one that holds. */
  readonly round?: number;
}

/** What a person can do in the panel. Each settles when it is done, and rejects when it could not be done. */
export interface PanelEvents {
  readonly tick: (fact: FactId, details?: TickDetails) => Promise<void>;
  readonly undo: (facts: readonly FactId[]) => Promise<void>;
  /** The person says which screen the tab shows; null: takes it back. */
  readonly pick: (page: PageId | null) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
  /** Asks the browser to allow notices. Refusal is no failure: the panel then says what is missing. */
  readonly remind: () => Promise<void>;
  /** Opens the pretend portals in a tab. Left out: practice is what this is. */
  readonly practise?: () => Promise<void>;
  /** Saves a calendar file with these deadlines, as far as they run. Left out: there is no calendar to offer. */
  readonly addToCalendar?: (deadlines: readonly DeadlineId[]) => Promise<void>;
}
