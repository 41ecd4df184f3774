import { DoorClosed, MapPinOff } from 'lucide';
import type { Words } from '../../lib/words/words';
import { Icon } from '../panel/icon';
import type { PanelActions } from '../panel/panel-actions';
import { PortalLink } from '../panel/portal-link';
import { AskBrowser } from './ask-browser';
import type { Hosts, HostsView } from './host-events';
import { WordsForIt } from './words-for-it';

interface ElsewhereProps {
  readonly hosts: Hosts | undefined;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** The tab shows neither portal, as far as the guide may look: what it may be, and what can be done about it. */
export function Elsewhere({ hosts, words, actions }: ElsewhereProps) {
  const { where, doors } = words;
  const here = hosts?.view.here ?? null;
  const keptOut = hosts?.view.keptOut ?? null;
  // Of a tab whose address is not told it is said here, and not above: it may be no portal at all.
  const perhaps = here === null && keptOut?.by === 'policy';
  return (
    <>
      <p class="line">
        <Icon node={here?.kind === 'upload' ? DoorClosed : MapPinOff} />
        <Said here={here} keptOut={keptOut} words={words} />
      </p>
      {perhaps && <WordsForIt words={words} actions={actions} />}
      {hosts && here?.kind === 'offer' && <Offer hosts={hosts} host={here.host} words={words} />}
      <p class="buttons">
        <PortalLink to="kog" looks="secondary" words={words} />
        <PortalLink to="kasper" looks="secondary" words={words} />
      </p>
      {hosts && here === null && <p class="small">{where.elsewhereMoved}</p>}
      {here?.kind !== 'upload' && (
        <p class="small">
          <strong>{doors.title}</strong> {doors.each['data-upload']}
        </p>
      )}
    </>
  );
}

function Said({ here, keptOut, words: { where, hosts } }: HostsView & { readonly words: Words }) {
  switch (here?.kind) {
    case 'upload':
      return <Line strong={hosts.upload} text={hosts.uploadWhy} />;
    case 'offer':
      return <Line strong={hosts.here(here.host)} text={hosts.offerWhy} />;
    case 'portal':
    case 'allowed':
      if (keptOut && concerns(keptOut, here.host))
        return <Line strong={hosts.here(here.host)} text={hosts.seesNothing} />;
      return here.kind === 'allowed' ? (
        <span>{hosts.allowedNotSeen(here.host)}</span>
      ) : (
        <Line strong={hosts.here(here.host)} text={hosts.seesNothingYet} />
      );
    default:
      return keptOut?.by === 'policy' ? (
        <Line strong={hosts.policyPerhaps} text={`${hosts.policyPerhapsWhy} ${hosts.goOn}`} />
      ) : (
        <strong>{where.elsewhere}</strong>
      );
  }
}

const concerns = (keptOut: NonNullable<HostsView['keptOut']>, host: string) =>
  keptOut.by !== 'withdrawn' || keptOut.hosts.includes(host);

function Line({ strong, text }: { readonly strong: string; readonly text: string }) {
  return (
    <span>
      <strong>{strong}</strong> {text}
    </span>
  );
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
