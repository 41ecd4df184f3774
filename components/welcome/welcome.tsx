import { Check, Pin, Signpost, X } from 'lucide';
import type { FactState } from '../../lib/facts/state';
import type { GuideView } from '../../lib/guide/view';
import type { Words } from '../../lib/words/words';
import { Icon } from '../panel/icon';
import type { PanelEvents } from '../panel/panel-events';
import { Status } from '../panel/status';
import { Triage } from '../panel/triage/triage';
import { useActions } from '../panel/use-actions';

export interface WelcomeProps {
  readonly view: GuideView;
  readonly facts: FactState;
  /** It must be said first whose turn it is: that is done in the panel. */
  readonly asksWho: boolean;
  readonly firefox: boolean;
  readonly words: Words;
  readonly on: PanelEvents;
  /** From a person's click. */
  readonly onOpen: () => void;
}

/** The first minutes: what the guide does and never does, one thing to do at once, and how to find it again. */
export function Welcome({ view, facts, asksWho, firefox, words, on, onOpen }: WelcomeProps) {
  const { welcome } = words;
  const { said, actions, dismiss } = useActions(on, facts, words);
  return (
    <>
      <main class="welcome">
        <header>
          <p class="eyebrow">
            <Icon node={Signpost} />
            {words.callout.name}
          </p>
          <h1>{welcome.title}</h1>
          <p>{welcome.lead}</p>
          <p class="small">{words.panel.footerUnofficial}</p>
        </header>
        {!asksWho && <Triage view={view} words={words} actions={actions} />}
        <section aria-labelledby="begin-title">
          <h2 id="begin-title">{welcome.begin}</h2>
          <ol>
            <li class="line-item">
              <Icon node={Pin} />
              <span>{firefox ? welcome.pinFirefox : welcome.pin}</span>
            </li>
            <li>
              <button type="button" class="primary" onClick={onOpen}>
                {welcome.open}
              </button>
              <p class="small">{welcome.openWhy}</p>
            </li>
          </ol>
          <p class="ways small">
            <a href="/sidepanel.html">{welcome.inTab}</a>
            <a href="/options.html">{welcome.options}</a>
          </p>
        </section>
        <div class="pair">
          <Lines title={welcome.does} lines={welcome.doesLines} icon={Check} />
          <Lines title={welcome.never} lines={welcome.neverLines} icon={X} />
        </div>
      </main>
      <Status said={said} words={words} onDismiss={dismiss} />
    </>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly icon: Parameters<typeof Icon>[0]['node'];
}

function Lines({ title, lines, icon }: LinesProps) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line} class="line-item">
            <Icon node={icon} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
