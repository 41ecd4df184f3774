import type { Words } from '../../lib/words/words';
import type { PanelActions } from '../panel/panel-actions';
import type { Hosts } from './host-events';

interface AllowedHereProps {
  readonly hosts: Hosts;
  readonly words: Words;
  readonly attempt: PanelActions['attempt'];
}

/** The person allowed this site: said as long as it is so, with the way back. */
export function AllowedHere({ hosts, words, attempt }: AllowedHereProps) {
  const { here } = hosts.view;
  if (here?.kind !== 'allowed') return null;
  const { host } = here;
  return (
    <p class="small">
      {words.hosts.allowedHere(host)}{' '}
      <button
        type="button"
        class="quiet"
        onClick={() => attempt(hosts.on.stop(host), words.hosts.stopped(host))}
      >
        {words.hosts.stop}
      </button>
    </p>
  );
}
