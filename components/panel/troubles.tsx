import { Copy } from 'lucide';
import type { TroubleView } from '../../lib/guide/troubles';
import type { GuideView } from '../../lib/guide/view';
import type { Words } from '../../lib/words/words';
import { DeskContacts } from './desks';
import { Icon } from './icon';
import type { PanelActions } from './panel-actions';
import { OfficialSentence } from './sources';

interface TroublesProps {
  readonly troubles: readonly TroubleView[];
  readonly desks: GuideView['desks'];
  readonly words: Words;
  readonly actions: PanelActions;
}

/** From the trouble to the desk, and to the words to say there. */
export function Troubles({ troubles, desks, words, actions }: TroublesProps) {
  return (
    <>
      <h3 id="troubles-title">{words.troubles.title}</h3>
      <ul class="troubles" aria-labelledby="troubles-title">
        {troubles.map((trouble) => {
          const desk = desks.find(({ id }) => id === trouble.desk);
          const { name, first } = words.troubles.each[trouble.id];
          return (
            <li key={trouble.id}>
              <details class="topic">
                <summary>{name}</summary>
                {first && <p>{first}</p>}
                <p>
                  <strong>{words.desks.names[trouble.desk].name}</strong>
                </p>
                {desk && <DeskContacts desk={desk} words={words} actions={actions} />}
                <PhoneWords trouble={trouble} words={words} actions={actions} />
                <OfficialSentence sources={trouble.sources} words={words} />
              </details>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface PhoneWordsProps {
  readonly trouble: TroubleView;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** What to say on the phone, with the days of what was done; to read out or to copy. */
export function PhoneWords({ trouble: { id, told }, words, actions }: PhoneWordsProps) {
  const { troubles, translated } = words;
  const { say, meaning } = troubles.each[id];
  const text = say(told).join(' ');
  return (
    <div class="phone-words">
      <p class="small">{troubles.toSay}</p>
      <p class="say" lang="en">
        {text}
      </p>
      {translated && meaning && (
        <p class="small">
          {translated.meaning} {meaning(told).join(' ')}
        </p>
      )}
      <button type="button" class="secondary" onClick={() => actions.copy(text, troubles.copied)}>
        <Icon node={Copy} />
        {troubles.copy}
      </button>
    </div>
  );
}
