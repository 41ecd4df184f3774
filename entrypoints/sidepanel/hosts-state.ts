import type { HostEvents, HostsView } from '../../components/hosts/host-events';
import { browser } from '../../lib/browser';
import { type Door, keptOut } from '../../lib/hosts/kept-out';
import { originOf, type Site, siteOf } from '../../lib/hosts/sites';
import { KASPER, KOG } from '../../lib/pages/hosts';
import { tryDoor } from './try-door';

interface TabBeside {
  readonly id?: number | undefined;
  /** Where the browser tells it. */
  readonly url?: string | undefined;
}

const mayLookAt = (host: string) => browser.permissions.contains({ origins: [originOf(host)] });

/**
 * What the browser lets the guide look at. `seen`: the guide is at work in the tab beside the panel, or has nothing to do
 * there. `meanwhile` is told what is known already, where the tab lets one wait.
 */
export async function readHosts(
  tab: TabBeside | undefined,
  seen: boolean,
  meanwhile: (known: HostsView) => void = () => undefined,
): Promise<HostsView> {
  const site = siteOf(tab?.url);
  const [here, ...withdrawn] = await Promise.all([
    hereIs(site),
    ...[KOG, KASPER].map(async (host) => ((await mayLookAt(host)) ? [] : [host])),
  ]);
  // A site that is offered is not touched before the person says so.
  const asks = !seen && (here?.kind === 'portal' || here?.kind === 'allowed' || tab?.url === undefined);
  const by = (door: Door): HostsView => ({ keptOut: keptOut(site, door, withdrawn.flat()), here });
  if (!asks || tab?.id === undefined) return by('untold');
  return by(await tryDoor(tab.id, () => meanwhile(by('untold'))));
}

async function hereIs(site: Site): Promise<HostsView['here']> {
  switch (site.kind) {
    case 'other':
      return null;
    case 'upload':
      return { kind: 'upload' };
    case 'portal':
      return { kind: 'portal', host: site.host };
    case 'state':
      return { kind: (await mayLookAt(site.host)) ? 'allowed' : 'offer', host: site.host };
  }
}

/** The worker hears of every change by itself: the permission is the only record of it. */
export function hostEvents(): HostEvents {
  return {
    // Nothing may be awaited before it: the browser asks for the person's own click.
    allow: (hosts) => browser.permissions.request({ origins: hosts.map(originOf) }),
    async stop(host) {
      await browser.permissions.remove({ origins: [originOf(host)] });
    },
  };
}
