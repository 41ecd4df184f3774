import { TriangleAlert } from 'lucide';
import type { Words } from '../../lib/words/words';
import { Icon } from '../panel/icon';
import type { PanelActions } from '../panel/panel-actions';
import { AskBrowser } from './ask-browser';
import type { Hosts, HostsView } from './host-events';
import { WordsForIt } from './words-for-it';

interface KeptOutProps {
  readonly hosts: Hosts;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** The browser, the person or an IT department keeps the guide out of a portal: why nothing is seen there, and who can change it. */
export function KeptOut({ hosts, words, actions }: KeptOutProps) {
  const { keptOut } = hosts.view;
  const why = keptOut && whyOf(keptOut, words);
  if (!why) return null;
  return (
    <section class="kept-out" aria-labelledby="kept-out-title">
      <h2 id="kept-out-title">
        <Icon node={TriangleAlert} />
        <span>{why.title}</span>
      </h2>
      <p>{why.text}</p>
      {keptOut?.by !== 'withdrawn' && (
        <p>
          <strong>{words.hosts.goOn}</strong>
        </p>
      )}
      {keptOut?.by === 'withdrawn' && (
        <AskBrowser
          hosts={keptOut.hosts}
          label={words.hosts.allowAgain}
          refused={words.hosts.withdrawnRefused}
          on={hosts.on}
          words={words}
        />
      )}
      <details class="topic">
        <summary>{words.hosts.forIt}</summary>
        <WordsForIt words={words} actions={actions} />
      </details>
    </section>
  );
}

/** Null: it may concern another site than a portal, so it is told where the tab is spoken of. */
function whyOf(keptOut: NonNullable<HostsView['keptOut']>, { hosts }: Words) {
  switch (keptOut.by) {
    case 'policy':
      return keptOut.host === null ? null : { title: hosts.policyTitle, text: hosts.policy(keptOut.host) };
    case 'shut':
      return { title: hosts.keptOutTitle, text: hosts.shut(keptOut.host) };
    case 'withdrawn':
      return { title: hosts.keptOutTitle, text: hosts.withdrawn(keptOut.hosts) };
  }
}
