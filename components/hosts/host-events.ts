/** What the browser lets the guide look at, and what stands in the tab beside the panel. */
export interface HostsView {
  /** Portals that the browser keeps the guide out of, by host name. */
  readonly closed: readonly string[];
  /**
   * `offer`: a site of the state that the guide may ask for; `allowed`: one the person allowed; `upload`: the wrong
   * door; null: a portal, another site, or the browser does not tell.
   */
  readonly here:
    | { readonly kind: 'offer' | 'allowed'; readonly host: string }
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
