import { Printer, Quote } from 'lucide';
import type { Words } from '../../../lib/words/words';
import { DeskContacts } from '../desks';
import { Icon } from '../icon';
import { Sentences } from '../sources';
import type { TriageProps } from './triage';

interface ResultProps extends TriageProps {
  /** The sentences stand open. */
  readonly open: boolean;
  readonly words: Words;
}

/** What the answers come to, whom to ask before anything is done, and the sentences behind it. */
export function Result({ view, open, words, actions, onPrint }: ResultProps) {
  const { result } = view.triage;
  if (!result) return null;
  const { outcome, reason, sources, ask } = result;
  const desk = view.desks.find(({ id }) => id === ask);
  const { triage } = words;
  return (
    <div class="result">
      <h3 id="question-title">{triage.outcomes[outcome]}</h3>
      <p>{triage.reasons[reason]}</p>
      {desk && <DeskContacts desk={desk} words={words} actions={actions} />}
      <details class="sentence" open={open}>
        <summary>
          <Icon node={Quote} />
          {triage.standsOn}
        </summary>
        <Sentences sources={sources} words={words} />
      </details>
      {onPrint && (
        <button type="button" class="quiet" onClick={onPrint}>
          <Icon node={Printer} />
          {triage.print}
        </button>
      )}
    </div>
  );
}
