/** What both skins need to know beyond the screen itself. */
import type { DrawnScreen, Link } from '../drawn-screen.ts';
import { HOSTS, type HostId } from '../hosts.ts';
import { spanish } from '../screens/in-spanish.ts';

export const BANNER = 'Practice: this is a drawing of the portal, not the real one';

/** Address of a path on a drawn host. */
export type AddressOf = (host: HostId, path: string) => string;

/** The real names, without a port. */
export const realAddress: AddressOf = (host, path) => `https://${HOSTS[host]}${path}`;

export interface Surroundings {
  readonly screen: DrawnScreen;
  /** `href` of a link: a path on the same host, a whole address on another. */
  readonly href: (link: Link) => string;
  /** Wording of the frame in the screen's language. */
  readonly say: (text: string) => string;
}

export function surroundings(screen: DrawnScreen, address: AddressOf): Surroundings {
  return {
    screen,
    href: ({ host, to }) => (host && host !== screen.host ? address(host, to) : to),
    say: (text) => (screen.lang === 'es' ? spanish(text) : text),
  };
}

/** The link that changes the language of this screen. */
export function languageLink(screen: DrawnScreen): Link {
  const path = screen.path.split('?')[0] ?? '/';
  return screen.lang === 'es'
    ? { label: 'English', to: `${path}?lang=en` }
    : { label: 'Español', to: `${path}?lang=es` };
}

export const DESK_LINK: Link = { label: 'Practice desk', to: '/practice/', host: 'kog' };
