import type { FactId } from '../facts/facts';
import type { FactState } from '../facts/state';
import { RENEWAL_STEPS, stepStates } from './state';
import { type StepView, stepView } from './step-view';
import { STEPS } from './steps';

/** The two tracks of who has an account: the certificate for each year's renewal, and the password that expires. */
export interface Upkeep {
  readonly renewal: readonly StepView[];
  readonly keepAlive: readonly StepView[];
}

/** `facts`: those of this year. `asked`: the fact whose moment is asked for elsewhere already. */
export function upkeepOf(facts: FactState, now: number, asked: FactId | undefined): Upkeep {
  const states = stepStates(facts, RENEWAL_STEPS);
  return {
    renewal: RENEWAL_STEPS.map((step) => stepView(step, facts, now, states.get(step.id))),
    keepAlive: STEPS.filter(({ phase }) => phase === 'keep-alive').map((step) =>
      stepView(step, facts, now, undefined, asked),
    ),
  };
}
