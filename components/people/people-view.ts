import type { FactId } from '../../lib/facts/facts';
import type { Shared } from '../../lib/facts/workstation';
import type { ToRoster } from '../../lib/message-list';

export interface OnRoster {
  readonly id: string;
  /** Empty: they have not said. */
  readonly alias: string;
}

/** Who there is and whose turn it is. */
export interface PeopleView {
  readonly all: readonly OnRoster[];
  readonly removed: readonly OnRoster[];
  readonly chosen: OnRoster | null;
  /** It must be said whose turn it is before anything can be noted in the panel. */
  readonly asks: boolean;
  /** Whom the tab beside the panel belongs to, if that is somebody else. */
  readonly tabOf: OnRoster | null;
  readonly waiting: readonly {
    readonly id: string;
    readonly facts: readonly FactId[];
    readonly at: number;
  }[];
  readonly shared: Shared;
  /** An IT department decides how this computer is shared. */
  readonly sharedByPolicy: boolean;
  /** ... and after how many minutes the panel covers itself. */
  readonly hideAfterByPolicy: boolean;
}

export interface PeopleEvents {
  /** Settles when it is done; rejects when it could not be done. */
  readonly does: (what: ToRoster) => Promise<void>;
  readonly openOverview: () => Promise<void>;
}
