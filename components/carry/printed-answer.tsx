import type { GuideView } from '../../lib/guide/view';
import type { Words } from '../../lib/words/words';
import { Sentences } from '../panel/sources';

interface PrintedAnswerProps {
  readonly triage: GuideView['triage'];
  /** When the page was made, an instant in milliseconds. */
  readonly now: number;
  readonly words: Words;
}

/** "Do I need an account?" on paper: what the answers come to, the answers and their days, the sentences behind it. */
export function PrintedAnswer({ triage: { result, answers }, now, words }: PrintedAnswerProps) {
  const { triage, dates, carry } = words;
  return (
    <section class="answer" aria-labelledby="answer-title">
      <h2 id="answer-title">{triage.title}</h2>
      {result ? (
        <>
          <p>
            <strong>{triage.outcomes[result.outcome]}.</strong> {triage.reasons[result.reason]}
          </p>
          <p>{carry.printed.answerOf(dates.day(now))}</p>
        </>
      ) : (
        <p>{carry.printed.notAnswered}</p>
      )}
      {answers.length > 0 && (
        <table>
          <tbody>
            {answers.map(({ question, value, at }) => {
              const { ask, answers: said } = triage.questions[question];
              return (
                <tr key={question}>
                  <td>{ask}</td>
                  <td>
                    <strong>{said[value] ?? value}</strong>, {triage.answered(dates.day(at))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {result && (
        <div class="official">
          <Sentences sources={result.sources} words={words} />
        </div>
      )}
    </section>
  );
}
