import type { HostEvents, HostsView } from '../../components/hosts/host-events';
import { browser } from '../../lib/browser';
import { originOf, siteOf } from '../../lib/hosts/sites';
import { KASPER, KOG } from '../../lib/pages/hosts';

const mayLookAt = (host: string) => browser.permissions.contains({ origins: [originOf(host)] });

/** What the browser lets the guide look at. `address`: of the tab beside the panel, where the browser tells it. */
export async function readHosts(address: string | undefined): Promise<HostsView> {
  const portals = await Promise.all(
    [KOG, KASPER].map(async (host) => ((await mayLookAt(host)) ? [] : [host])),
  );
  const site = siteOf(address);
  return { closed: portals.flat(), here: await hereIs(site) };
}

async function hereIs(site: ReturnType<typeof siteOf>): Promise<HostsView['here']> {
  if (site.kind === 'upload') return { kind: 'upload' };
  if (site.kind !== 'state') return null;
  const { host } = site;
  return { kind: (await mayLookAt(host)) ? 'allowed' : 'offer', host };
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
