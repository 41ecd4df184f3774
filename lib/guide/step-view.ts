import { FACTS, type FactId } from '../facts/facts';
import type { FactState, LiveFact } from '../facts/state';
import { DRAWINGS, type Drawing } from './drawings';
import { type Source, sentences } from './sources';
import { type StepState, stateOf } from './state';
import { type KnownStep, STEPS, type StepId } from './steps';
import { type WrongDoorId, wrongDoorsAt } from './wrong-doors';

/** A step as the panel shows it; its wording stands under `id`. */
export interface StepView {
  readonly id: StepId;
  readonly state: StepState;
  /** It can be done at all; help that can be needed any day never is. */
  readonly canBeDone: boolean;
  /** The fact a person's own tick writes, and its values where there is a choice. Null: it ticks itself. */
  readonly tick: FactId | null;
  readonly choices: readonly string[];
  /** The fact whose moment is asked for, and what is known of it. */
  readonly moment: { readonly fact: FactId; readonly known: LiveFact | null } | null;
  /** Steps that come before it and are still to do. It can be done all the same. */
  readonly after: readonly StepId[];
  /** Places that look like the way and are not, here. */
  readonly doors: readonly WrongDoorId[];
  /** What shows where to look on its screen. Null: nothing is drawn. */
  readonly drawing: Drawing | null;
  /** Windows pop up there. */
  readonly popUps: boolean;
  readonly sources: readonly Source[];
}

/** A step at the instant `now`. `asked`: the fact whose moment is asked for elsewhere already; nothing is asked twice. */
export function stepView(
  step: KnownStep,
  facts: FactState,
  now: number,
  state: StepState = stateOf(step, facts) ?? { kind: 'next' },
  asked?: FactId,
): StepView {
  // A part is ticked by what ticks the whole.
  const { tick } = STEPS.find(({ id }) => id === step.partOf) ?? step;
  const { asksWhen } = step;
  const doors = wrongDoorsAt(step.id);
  return {
    id: step.id,
    state,
    canBeDone: step.done.length > 0,
    tick: tick ?? null,
    choices: (tick && FACTS[tick].values) ?? [],
    moment: asksWhen && asksWhen !== asked ? { fact: asksWhen, known: facts.get(asksWhen) ?? null } : null,
    after: STEPS.filter(({ id }) => step.needs.includes(id)).flatMap((need) =>
      stateOf(need, facts) ? [] : need.id,
    ),
    doors: doors.map(({ id }) => id),
    drawing: DRAWINGS[step.id] ?? null,
    popUps: step.popUps === true,
    sources: sentences([...step.source, ...doors.flatMap(({ source }) => source)], now),
  };
}
