import type { Question } from '../../../lib/guide/triage/rules';
import type { Words } from '../../../lib/words/words';
import { stayNear } from '../stay-near';

interface AskQuestionProps {
  readonly question: Question;
  readonly choices: readonly string[];
  /** What was answered before; null: nothing. */
  readonly now: string | null;
  /** It is the first one: say how this goes. */
  readonly intro: boolean;
  readonly words: Words;
  readonly onAnswer: (value: string) => void;
  /** The question was opened to change its answer: the way to leave it. */
  readonly onLeave: (() => void) | null;
}

/** One question; a click answers it. */
export function AskQuestion(props: AskQuestionProps) {
  const { question, choices, now, intro, words, onAnswer, onLeave } = props;
  const { questions, ...triage } = words.triage;
  const { ask, hint, answers } = questions[question];
  return (
    <section class="question" aria-labelledby="question-title">
      {intro && <p class="small">{triage.intro}</p>}
      <h3 id="question-title">{ask}</h3>
      {hint && <p class="small">{hint}</p>}
      <div class="answers-to-choose">
        {choices.map((value) => (
          <button
            key={value}
            type="button"
            class={value === now ? 'secondary chosen' : 'secondary'}
            onClick={({ currentTarget }) => {
              stayNear(currentTarget);
              onAnswer(value);
            }}
          >
            {answers[value] ?? value}
            {value === now && <span class="small"> ({triage.present})</span>}
          </button>
        ))}
      </div>
      {onLeave && (
        <button
          type="button"
          class="quiet"
          onClick={({ currentTarget }) => {
            stayNear(currentTarget);
            onLeave();
          }}
        >
          {triage.leave}
        </button>
      )}
    </section>
  );
}
