import type { StepView } from '../../lib/guide/step-view';
import type { Words } from '../../lib/words/words';
import type { PanelActions } from './panel-actions';
import { StepRow } from './step-row';

interface HelpStepsProps {
  readonly steps: readonly StepView[];
  readonly now: number;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** Help that has no place in the order: a lost password, the certificate. */
export function HelpSteps({ steps, words, ...rest }: HelpStepsProps) {
  return (
    <section class="checklist" aria-labelledby="help-title">
      <h2 id="help-title">{words.panel.anyTime}</h2>
      <ul class="rows">
        {steps.map((step) => (
          <StepRow key={step.id} step={step} help words={words} {...rest} />
        ))}
      </ul>
    </section>
  );
}
