import { useRef, useState } from 'preact/hooks';
import type { Question } from '../../../lib/guide/triage/rules';
import type { GuideView } from '../../../lib/guide/view';
import type { Words } from '../../../lib/words/words';
import type { PanelActions } from '../panel-actions';
import { Answers } from './answers';
import { AskQuestion } from './ask-question';
import { Result } from './result';

export interface TriageProps {
  readonly view: GuideView;
  readonly words: Words;
  readonly actions: PanelActions;
  /** Opens the page to print. Left out: there is nothing to print with. */
  readonly onPrint?: (() => void) | undefined;
}

/** "Do I need an account?": one question at a time, then the answer and the sentences it stands on. */
export function Triage({ view, words, actions, onPrint }: TriageProps) {
  const { triage } = view;
  const [changing, setChanging] = useState<Question | null>(null);
  // Whoever has just answered sees all of the answer; whoever comes back later, its first line.
  const asked = useRef(false);
  const question = changing ?? triage.asks;
  if (question) asked.current = true;
  return (
    <section class="triage" id="account" aria-labelledby="account-title" tabIndex={-1}>
      <h2 id="account-title">{words.triage.title}</h2>
      {question ? (
        <AskQuestion
          question={question}
          choices={triage.choices[question]}
          now={triage.answers.find((answer) => answer.question === question)?.value ?? null}
          intro={triage.answers.length === 0}
          words={words}
          onAnswer={(value) => {
            setChanging(null);
            actions.tick(question, { value });
          }}
          onLeave={changing ? () => setChanging(null) : null}
        />
      ) : (
        <Result view={view} open={asked.current} words={words} actions={actions} onPrint={onPrint} />
      )}
      {triage.answers.length > 0 && <Answers answers={triage.answers} words={words} onChange={setChanging} />}
    </section>
  );
}
