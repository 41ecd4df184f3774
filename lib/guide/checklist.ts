import type { FactState } from '../facts/state';
import { LISTED, type StepState, stepStates } from './state';
import { type Phase, ROAD } from './step';
import type { KnownStep } from './steps';

export interface ListedStep {
  readonly step: KnownStep;
  readonly state: StepState;
}

/** One phase with its steps of this person's track, and how far it is. */
export interface PhaseList {
  readonly phase: Phase;
  readonly steps: readonly ListedStep[];
  readonly done: number;
}

/** The checklist by phase; steps out of the track are left out, and so is a phase without steps. */
export function checklist(facts: FactState): readonly PhaseList[] {
  const states = stepStates(facts);
  return ROAD.flatMap((phase) => {
    const steps = LISTED.flatMap((step): ListedStep[] => {
      const state = states.get(step.id);
      return step.phase === phase && state && state.kind !== 'out-of-track' ? [{ step, state }] : [];
    });
    const done = steps.filter(({ state }) => state.kind === 'done').length;
    return steps.length > 0 ? [{ phase, steps, done }] : [];
  });
}
