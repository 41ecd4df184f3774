import type { Site } from './sites';

/**
 * What a browser answers when a script is to run in a tab. `open`: it ran; `policy`: a policy of the computer forbids it;
 * `shut`: the browser forbids it and says no more; `untold`: no answer that says anything of the site.
 */
export type Door = 'open' | 'policy' | 'shut' | 'untold';

/**
 * Reads the error by which a browser refused a script. Chromium names the policy even where it lists the site as
 * allowed. Firefox says the same words of a site that is closed by policy and of a page that did not load.
 */
export function doorOf(error: unknown): Door {
  const said = String(error);
  if (/ExtensionsSettings policy/.test(said)) return 'policy';
  return /Missing host permission for the tab/.test(said) ? 'shut' : 'untold';
}

/**
 * Why the guide sees nothing of a portal. `policy`: an IT department has closed the site, and whoever asks the person
 * asks in vain (`host` is null where the browser keeps the address to itself); `shut`: the same as far as one can tell, or
 * the page did not load; `withdrawn`: access was not given, or taken back, and can be asked for.
 */
export type KeptOut =
  | { readonly by: 'policy'; readonly host: string | null }
  | { readonly by: 'shut'; readonly host: string }
  | { readonly by: 'withdrawn'; readonly hosts: readonly string[] };

/** Null: nothing keeps it out, as far as the browser tells. `withdrawn`: portals that may not be looked at, by host name. */
export function keptOut(site: Site, door: Door, withdrawn: readonly string[]): KeptOut | null {
  const host = 'host' in site ? site.host : null;
  // Of a site that is not told it says nothing about the portals.
  if (door === 'policy' && (host !== null || withdrawn.length === 0)) return { by: 'policy', host };
  if (withdrawn.length > 0) return { by: 'withdrawn', hosts: withdrawn };
  return door === 'shut' && host !== null ? { by: 'shut', host } : null;
}
