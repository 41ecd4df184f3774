import { TriangleAlert } from 'lucide';
import type { Words } from '../../lib/words/words';
import { Icon } from '../panel/icon';
import { AskBrowser } from './ask-browser';
import type { Hosts } from './host-events';

/** The browser, the person or whoever manages the computer keeps the guide out of a portal: why nothing is seen there. */
export function ClosedPortals({ hosts, words }: { readonly hosts: Hosts; readonly words: Words }) {
  const { closed } = hosts.view;
  if (closed.length === 0) return null;
  return (
    <section class="closed" aria-labelledby="closed-title">
      <h2 id="closed-title">
        <Icon node={TriangleAlert} /> {words.hosts.closedTitle}
      </h2>
      <p>{words.hosts.closed(closed)}</p>
      <AskBrowser
        hosts={closed}
        label={words.hosts.allowAgain}
        refused={words.hosts.closedRefused}
        on={hosts.on}
        words={words}
      />
    </section>
  );
}
