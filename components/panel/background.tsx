import type { GuideView } from '../../lib/guide/view';
import type { Words } from '../../lib/words/words';
import { DeskContacts } from './desks';
import type { PanelActions } from './panel-actions';
import { Sentences } from './sources';

interface BackgroundProps {
  readonly view: GuideView;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** Reading beside the steps: the official sentences by topic, each opened on request. */
export function Background({ view, words, actions }: BackgroundProps) {
  const { background } = words;
  const office = view.desks.find(({ id }) => id === 'business-office');
  return (
    <section class="background" aria-labelledby="background-title">
      <h2 id="background-title">{background.title}</h2>
      {view.background.map(({ id, sources }) => (
        <details key={id} class="topic">
          <summary>{background.topics[id]}</summary>
          <Sentences sources={sources} words={words} />
          {id === 'links' && <p class="small">{background.linksOnly}</p>}
          {id === 'lost-access' && office && (
            <>
              <p class="small">{background.doubt}</p>
              <DeskContacts desk={office} words={words} actions={actions} />
            </>
          )}
        </details>
      ))}
    </section>
  );
}
