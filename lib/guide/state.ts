import type { FactId } from '../facts/facts';
import type { FactState, LiveFact } from '../facts/state';
import { type Phase, ROAD } from './step';
import { type KnownStep, STEPS, type StepId } from './steps';
import { trackOf } from './track';

/**
 * How a step stands. `fact`: what ticks it, first of its own list; `takesBack`: every fact that goes when it is undone.
 * `out-of-track`: belongs to another track, to the other route, or to a route not chosen yet.
 */
export type StepState =
  | {
      readonly kind: 'done';
      readonly fact: FactId;
      readonly live: LiveFact;
      readonly takesBack: readonly FactId[];
    }
  | { readonly kind: 'next' | 'later' | 'out-of-track' };

export type StepStates = ReadonlyMap<StepId, StepState>;

/** The steps that a list of these phases names, in order: no parts of others, nothing that can never be ticked. */
function listed(phases: readonly Phase[]): readonly KnownStep[] {
  return STEPS.filter((step) => !step.partOf && step.done.length > 0 && phases.includes(step.phase));
}

/** Those of the checklist: the road to an account. */
export const LISTED: readonly KnownStep[] = listed(ROAD);
/** Those of each year's renewal. */
export const RENEWAL_STEPS: readonly KnownStep[] = listed(['renewal']);

/** The state of each step of a list. Exactly one is `next`, unless all is done. */
export function stepStates(facts: FactState, list: readonly KnownStep[] = LISTED): StepStates {
  const states = new Map<StepId, StepState>();
  let nextFound = false;
  for (const step of list) {
    const state = stateOf(step, facts);
    if (state) {
      states.set(step.id, state);
    } else {
      const isNext = !nextFound && isReady(step, states);
      if (isNext) nextFound = true;
      states.set(step.id, { kind: isNext ? 'next' : 'later' });
    }
  }
  return states;
}

/** Done or out of the track; null while it is still to do. */
export function stateOf(step: KnownStep, facts: FactState): StepState | null {
  const { onlyWhen } = step;
  if (onlyWhen && facts.get(onlyWhen.fact)?.value !== onlyWhen.is) return { kind: 'out-of-track' };
  const takesBack = step.done.filter((fact) => facts.has(fact));
  const [fact] = takesBack;
  const live = fact && facts.get(fact);
  if (fact && live) return { kind: 'done', fact, live, takesBack };
  return step.onlyFor && step.onlyFor !== trackOf(facts) ? { kind: 'out-of-track' } : null;
}

function isReady(step: KnownStep, states: ReadonlyMap<string, StepState>): boolean {
  return step.needs.every((need) => {
    const kind = states.get(need)?.kind;
    return kind === 'done' || kind === 'out-of-track';
  });
}
