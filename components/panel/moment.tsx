import { Clock } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { FactId } from '../../lib/facts/facts';
import type { LiveFact } from '../../lib/facts/state';
import type { Words } from '../../lib/words/words';
import { Icon } from './icon';
import { fromLocalInput, toLocalInput } from './local-time';
import type { PanelActions } from './panel-actions';
import { stayNear } from './stay-near';

interface MomentProps {
  readonly fact: FactId;
  readonly known: LiveFact | null;
  /** It has happened once more: the answer starts another round. Else it corrects what is known. */
  readonly again?: boolean;
  /** The question, where it is another than usual. */
  readonly question?: string;
  readonly onAnswered?: () => void;
  readonly now: number;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** Asks when something happened: now is the first choice, another time the second. */
export function Moment({ fact, known, again, question, onAnswered, now, words, actions }: MomentProps) {
  const [asking, setAsking] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const { panel, dates } = words;
  const moment = panel.moments[fact];
  if (!moment) return null;
  if (known && !asking && !again) {
    return (
      <p class="moment known">
        <Icon node={Clock} />
        <span>{moment.known(dates.dayAndTime(known.at))}</span>
        <button
          type="button"
          class="quiet"
          onClick={({ currentTarget }) => {
            stayNear(currentTarget);
            setAsking(true);
          }}
        >
          {panel.correct}
        </button>
      </p>
    );
  }
  const answer = (control: HTMLElement, at?: number) => {
    stayNear(control);
    actions.tick(fact, { ...(at === undefined ? {} : { at }), ...(again ? { newRound: true } : {}) });
    setAsking(false);
    setChoosing(false);
    onAnswered?.();
  };
  return (
    <fieldset class="moment">
      <legend>{question ?? moment.question}</legend>
      <div class="buttons">
        <button type="button" class="secondary" onClick={({ currentTarget }) => answer(currentTarget)}>
          {moment.now}
        </button>
        <button
          type="button"
          class="secondary"
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {panel.otherTime}
        </button>
      </div>
      {choosing && <ChooseTime now={now} words={words} onChoose={answer} />}
    </fieldset>
  );
}

interface ChooseTimeProps {
  readonly now: number;
  readonly words: Words;
  readonly onChoose: (control: HTMLElement, at: number) => void;
}

function ChooseTime({ now, words: { panel }, onChoose }: ChooseTimeProps) {
  const [text, setText] = useState(toLocalInput(now));
  const id = useId();
  const at = fromLocalInput(text);
  const wrong = at !== null && (at > now || at < 0);
  return (
    <div class="choose-time">
      <label for={id}>{panel.whenLabel}</label>
      <input
        id={id}
        type="datetime-local"
        min="2019-04-01T00:00"
        max={toLocalInput(now)}
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-problem` : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button
        type="button"
        class="secondary"
        onClick={({ currentTarget }) => at !== null && !wrong && onChoose(currentTarget, at)}
      >
        {panel.save}
      </button>
      {wrong && (
        <p class="problem" id={`${id}-problem`}>
          {panel.notYet}
        </p>
      )}
    </div>
  );
}
