import type { StepView } from '../../lib/guide/step-view';
import type { Words } from '../../lib/words/words';
import type { PanelActions } from './panel-actions';
import { stayNear } from './stay-near';
import { StepHow } from './step-how';

interface PickedAdviceProps {
  readonly steps: readonly StepView[];
  readonly words: Words;
  readonly actions: PanelActions;
}

/** What the guide advises on the screen that the person says it is: as text, for in the page nothing is pointed at. */
export function PickedAdvice({ steps, words, actions }: PickedAdviceProps) {
  return (
    <>
      {steps.length === 0 && <p class="small">{words.where.noAdvice}</p>}
      {steps.map((step) => (
        <div key={step.id} class="picked-advice">
          <h3>{words.steps[step.id].title}</h3>
          <StepHow step={step} words={words} />
        </div>
      ))}
      <button
        type="button"
        class="quiet"
        onClick={({ currentTarget }) => {
          stayNear(currentTarget);
          actions.pick(null);
        }}
      >
        {words.where.pickAgain}
      </button>
    </>
  );
}
