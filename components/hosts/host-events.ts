import type { KeptOut } from '../../lib/hosts/kept-out';

/** What the browser lets the guide look at, and what stands in the tab beside the panel. */
export interface HostsView {
  /** Why nothing is seen of a portal; null: nothing keeps the guide out. */
  readonly keptOut: KeptOut | null;
  /**
   * `portal`: one of the two, at its usual address; `offer`: a site of the state that the guide may ask for; `allowed`:
   * one the person allowed; `upload`: the wrong door; null: another site, or the browser does not tell.
   */
  readonly here:
    | { readonly kind: 'portal' | 'offer' | 'allowed'; readonly host: string }
    | { readonly kind: 'upload' }
    | null;
}

export interface HostEvents {
  /** Asks the browser to allow these hosts; answers whether it was allowed. */
  readonly allow: (hosts: readonly string[]) => Promise<boolean>;
  readonly stop: (host: string) => Promise<void>;
}

export interface Hosts {
  readonly view: HostsView;
  readonly on: HostEvents;
}
