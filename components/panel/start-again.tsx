import { useState } from 'preact/hooks';
import type { FactId } from '../../lib/facts/facts';
import type { Words } from '../../lib/words/words';
import { Moment } from './moment';
import type { PanelActions } from './panel-actions';
import { stayNear } from './stay-near';

interface StartAgainProps {
  readonly fact: FactId;
  readonly says: { readonly open: string; readonly question: string };
  readonly now: number;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** It has happened once more: the clock starts anew, from the moment the person says. */
export function StartAgain({ fact, says, ...common }: StartAgainProps) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button
        type="button"
        class="quiet"
        onClick={({ currentTarget }) => {
          stayNear(currentTarget);
          setAsking(true);
        }}
      >
        {says.open}
      </button>
    );
  }
  return (
    <Moment
      fact={fact}
      known={null}
      again
      question={says.question}
      onAnswered={() => setAsking(false)}
      {...common}
    />
  );
}
