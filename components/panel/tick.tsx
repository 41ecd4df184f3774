import { Check } from 'lucide';
import type { StepView } from '../../lib/guide/step-view';
import type { Words } from '../../lib/words/words';
import { Icon } from './icon';
import type { PanelActions } from './panel-actions';
import { stayNear } from './stay-near';

interface TickProps {
  readonly step: StepView;
  readonly large?: boolean;
  /** The guide sees nothing of a portal: no step is ticked off by what a screen shows. */
  readonly keptOut?: boolean | undefined;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** The person's own tick, a button for each choice there is; or the word that the step is ticked without one. */
export function Tick({ step, large, keptOut, words: { panel }, actions }: TickProps) {
  const { tick, choices, state, canBeDone } = step;
  if (state.kind === 'done' || !canBeDone) return null;
  if (!tick)
    return step.moment ? null : <p class="small">{keptOut ? panel.ticksWithLater : panel.ticksItself}</p>;
  const ticked = ({ currentTarget }: { readonly currentTarget: HTMLElement }, value?: string) => {
    stayNear(currentTarget);
    actions.tick(tick, value === undefined ? undefined : { value });
  };
  const looks = large ? 'primary' : 'secondary';
  if (choices.length === 0) {
    return (
      <button type="button" class={looks} onClick={(event) => ticked(event)}>
        <Icon node={Check} />
        {panel.ticks[tick] ?? panel.tick}
      </button>
    );
  }
  return (
    <div class="buttons">
      {choices.map((value) => (
        <button key={value} type="button" class={looks} onClick={(event) => ticked(event, value)}>
          {panel.choices[value] ?? value}
        </button>
      ))}
    </div>
  );
}
