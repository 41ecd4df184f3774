import { ExternalLink } from 'lucide';
import type { Words } from '../../lib/words/words';
import { Icon } from './icon';

/** The portals' front doors, as the official page names them; always opened from here, never from a search. */
const ADDRESSES = { kog: 'https://kog.chfs.ky.gov/', kasper: 'https://ekasper.chfs.ky.gov/' };

interface PortalLinkProps {
  readonly to: keyof typeof ADDRESSES;
  readonly looks: 'primary' | 'secondary';
  readonly words: Words;
}

/** Opens a portal in a new tab. */
export function PortalLink({ to, looks, words: { where } }: PortalLinkProps) {
  return (
    <a class={`button ${looks}`} href={ADDRESSES[to]} target="_blank" rel="noopener noreferrer">
      {to === 'kog' ? where.openKog : where.openKasper}
      <Icon node={ExternalLink} />
    </a>
  );
}
