import { DoorClosed, MapPinOff } from 'lucide';
import type { Words } from '../../lib/words/words';
import { Icon } from '../panel/icon';
import { KeptOut } from '../panel/kept-out';
import type { PanelActions } from '../panel/panel-actions';
import { PortalLink } from '../panel/portal-link';
import { AskBrowser } from './ask-browser';
import type { Hosts } from './host-events';

interface ElsewhereProps {
  readonly hosts: Hosts | undefined;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** The tab shows neither portal, as far as the guide may look: what it may be, and what can be done about it. */
export function Elsewhere({ hosts, words, actions }: ElsewhereProps) {
  const { where, doors } = words;
  const here = hosts?.view.here ?? null;
  return (
    <>
      <p class="line">
        <Icon node={here?.kind === 'upload' ? DoorClosed : MapPinOff} />
        <Said here={here} words={words} />
      </p>
      {hosts && here?.kind === 'offer' && <Offer hosts={hosts} host={here.host} words={words} />}
      <p class="buttons">
        <PortalLink to="kog" looks="secondary" words={words} />
        <PortalLink to="kasper" looks="secondary" words={words} />
      </p>
      {here === null && <KeptOut words={words} actions={actions} />}
      {hosts && here === null && <p class="small">{where.elsewhereMoved}</p>}
      {here?.kind !== 'upload' && (
        <p class="small">
          <strong>{doors.title}</strong> {doors.each['data-upload']}
        </p>
      )}
    </>
  );
}

function Said({
  here,
  words: { where, hosts },
}: {
  readonly here: Hosts['view']['here'];
  readonly words: Words;
}) {
  switch (here?.kind) {
    case 'upload':
      return (
        <span>
          <strong>{hosts.upload}</strong> {hosts.uploadWhy}
        </span>
      );
    case 'offer':
      return (
        <span>
          <strong>{hosts.offer(here.host)}</strong> {hosts.offerWhy}
        </span>
      );
    case 'allowed':
      return <span>{hosts.allowedNotSeen(here.host)}</span>;
    default:
      return (
        <span>
          <strong>{where.elsewhere}</strong> {where.elsewhereWhy}
        </span>
      );
  }
}

function Offer({
  hosts,
  host,
  words,
}: {
  readonly hosts: Hosts;
  readonly host: string;
  readonly words: Words;
}) {
  return (
    <AskBrowser
      key={host}
      hosts={[host]}
      label={words.hosts.allow(host)}
      refused={words.hosts.offerRefused(host)}
      on={hosts.on}
      words={words}
    />
  );
}
