/** Addresses of the pretend portals inside one page: `#kog/signin`. A link to one leads nowhere else, however it is opened. */
import { HOSTS, type HostId } from '../hosts.ts';
import { open, type PracticeAction } from '../journey/action.ts';

export function hashOf(host: HostId, path: string): string {
  return `#${host}${path}`;
}

/** The opening of such an address; null: it is none. */
export function openingOf(hash: string): PracticeAction | null {
  const [, host, path = '/'] = /^#(\w+)(\/.*)?$/.exec(hash) ?? [];
  return isHost(host) ? open(host, path) : null;
}

function isHost(name: string | undefined): name is HostId {
  return name !== undefined && Object.hasOwn(HOSTS, name);
}
