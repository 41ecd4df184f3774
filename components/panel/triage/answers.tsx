import type { Question } from '../../../lib/guide/triage/rules';
import type { TriageAnswer } from '../../../lib/guide/triage/triage-view';
import type { Words } from '../../../lib/words/words';
import { stayNear } from '../stay-near';

interface AnswersProps {
  readonly answers: readonly TriageAnswer[];
  readonly words: Words;
  readonly onChange: (question: Question) => void;
}

/** The answers given, each to be changed. */
export function Answers({ answers, words: { triage }, onChange }: AnswersProps) {
  return (
    <details class="given">
      <summary class="small">{triage.answers(answers.length)}</summary>
      <ul>
        {answers.map(({ question, value }) => {
          const { short, answers: said } = triage.questions[question];
          return (
            <li key={question}>
              <span>
                {short}: <strong>{said[value] ?? value}</strong>
              </span>
              <button
                type="button"
                class="quiet"
                aria-label={triage.changeOf(short)}
                onClick={({ currentTarget }) => {
                  stayNear(currentTarget);
                  onChange(question);
                }}
              >
                {triage.change}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
