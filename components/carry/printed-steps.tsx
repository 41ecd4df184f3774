import type { StepView } from '../../lib/guide/step-view';
import type { GuideView } from '../../lib/guide/view';
import type { Words } from '../../lib/words/words';

/** The checklist as a table: each step, whether it is done, who said so and since when. */
export function PrintedSteps({
  phases,
  words,
}: {
  readonly phases: GuideView['phases'];
  readonly words: Words;
}) {
  return (
    <section>
      <h2>{words.carry.printed.steps}</h2>
      <table>
        {phases.map(({ phase, steps }) => (
          <tbody key={phase}>
            <tr>
              <th colSpan={2} scope="rowgroup">
                {words.phases[phase]}
              </th>
            </tr>
            {steps.map((step) => (
              <tr key={step.id} class={step.state.kind}>
                <td>
                  <span aria-hidden="true">{step.state.kind === 'done' ? '☑' : '☐'}</span>{' '}
                  {words.steps[step.id].title}
                </td>
                <td>{stateOf(step, words)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function stateOf({ state }: StepView, { panel, carry, dates }: Words): string {
  if (state.kind !== 'done') return carry.printed.open;
  const { at, by } = state.live;
  return by === 'page' ? panel.seen(dates.day(at)) : panel.said(dates.day(at));
}
