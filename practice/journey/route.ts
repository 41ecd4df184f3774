import type { DrawnScreen } from '../drawn-screen.ts';
import type { HostId } from '../hosts.ts';
import type { PracticeAction } from './action.ts';
import type { PracticeState } from './state.ts';

/** One action, seen by the part of the portal it concerns. `now` is practice time. */
export interface Visit {
  readonly state: PracticeState;
  readonly action: PracticeAction;
  readonly now: number;
}

/** A file that is handed out instead of a screen. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Answer {
  readonly state: PracticeState;
  readonly screen: DrawnScreen;
  readonly download?: Download;
  /** Practice has begun again: whoever keeps notes of it forgets them. */
  readonly anew?: true;
}

/**
 * An address of the portal. `shown`: the screen whose form is being answered, where that is not what opening the
 * address shows.
 */
export interface Route {
  readonly host: HostId;
  readonly path: string;
  readonly open: (visit: Visit) => Answer;
  readonly send?: (visit: Visit) => Answer;
  readonly shown?: (visit: Visit) => DrawnScreen;
}

/** An address that always shows the same. */
export function fixed(screen: DrawnScreen): Route {
  const path = screen.path.split('?')[0] ?? '/';
  return { host: screen.host, path, open: ({ state }) => ({ state, screen }) };
}
