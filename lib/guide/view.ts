import type { FactState } from '../facts/state';
import { thisYears } from '../facts/yearly';
import { BACKGROUND, type BackgroundId } from './background';
import { checklist } from './checklist';
import { DESKS, type Desk, type DeskId } from './desks';
import { type Focus, focusOf } from './focus';
import { stepsOn } from './on-page';
import { type Source, sentences } from './sources';
import { LISTED, type StepState, stateOf } from './state';
import type { Phase, Track } from './step';
import { type StepView, stepView } from './step-view';
import { type KnownStep, STEPS, type StepId } from './steps';
import { isAnswered, trackOf } from './track';
import { type TriageView, triageView } from './triage/triage-view';
import { type TroubleView, troubleViews } from './troubles';
import { type Upkeep, upkeepOf } from './upkeep';
import { type TabSeen, type Where, whereIs } from './where';

export interface PhaseView {
  readonly phase: Phase;
  readonly steps: readonly StepView[];
  readonly done: number;
}

/** Everything the panel tells about the journey, without a word of wording. */
export interface GuideView {
  readonly track: Track;
  /** Nothing is known of an account: a new one is assumed. */
  readonly assumesNew: boolean;
  readonly triage: TriageView;
  /** The welcome e-mail is there: nothing is left to do. */
  readonly finished: boolean;
  readonly focus: {
    readonly step: StepView;
    readonly onScreen: boolean;
    readonly follows: StepId | null;
    /** The step is to be done on a portal, and the tab shows none. */
    readonly awayFromPortal: boolean;
    /** Somebody to ask before anything is done. */
    readonly askDesk: DeskId | null;
    /** Its sentences pull against each other: they stand beside each other, in view. */
    readonly sideBySide: boolean;
  } | null;
  readonly phases: readonly PhaseView[];
  /** What keeps an account useful. Null: there is none yet. */
  readonly upkeep: Upkeep | null;
  /** Help that has no place in the order. */
  readonly help: readonly StepView[];
  readonly desks: readonly (Desk & { readonly sources: readonly Source[] })[];
  readonly troubles: readonly TroubleView[];
  readonly background: readonly { readonly id: BackgroundId; readonly sources: readonly Source[] }[];
  readonly where: Where;
  /** All that is advised on the screen which the person picked; empty where none is picked. */
  readonly pickedAdvice: readonly StepView[];
}

/** From what is known, what the tab shows and the instant `now` to what the panel tells. */
export function guideView(known: FactState, tab: TabSeen | null, now: number): GuideView {
  const facts = thisYears(known, now);
  const where = whereIs(tab);
  const track = trackOf(facts);
  const met = tab?.detection.outcome === 'page' ? tab.detection.met : [];
  const focus = focusOf(facts, where.kind === 'page' ? where.page : null, met);
  const asked = focus?.step.asksWhen;
  return {
    track,
    assumesNew: track === 'new' && !isAnswered(facts),
    triage: triageView(facts, now),
    finished: facts.has('welcome-mail-arrived'),
    focus: focus && {
      step: stepView(focus.step, facts, now),
      onScreen: focus.onScreen,
      follows: focus.follows?.id ?? null,
      awayFromPortal: where.kind === 'elsewhere' && focus.step.where !== 'elsewhere' && !focus.step.onlyFor,
      askDesk: asksFirst(focus.step) ? 'business-office' : null,
      sideBySide: focus.step.onlyFor === 'reapply',
    },
    phases: checklist(facts).map(({ phase, steps, done }) => ({
      phase,
      done,
      steps: steps.map(({ step, state }) =>
        stepView(step, facts, now, markNext(step, state, focus, facts), asked),
      ),
    })),
    upkeep: track === 'holder' ? upkeepOf(facts, now, asked) : null,
    help: helpSteps(facts).map((step) => stepView(step, facts, now, undefined, asked)),
    desks: DESKS.map((desk) => ({ ...desk, sources: sentences(desk.source, now) })),
    troubles: troubleViews(facts, now),
    background: BACKGROUND.map(({ id, source }) => ({ id, sources: sentences(source, now) })),
    where,
    pickedAdvice:
      where.kind === 'page' && where.picked
        ? stepsOn(where.page, facts).map((step) => stepView(step, facts, now))
        : [],
  };
}

/** Who has an account finds the password under what keeps it alive. */
function helpSteps(facts: FactState): readonly KnownStep[] {
  const help = STEPS.filter(({ partOf, onlyFor }) => !partOf && !onlyFor);
  return help.filter(
    ({ phase }) => phase === 'any-time' || (phase === 'keep-alive' && trackOf(facts) !== 'holder'),
  );
}

/** The checklist calls next what the panel shows first: the screen in front goes before the order. */
function markNext(step: KnownStep, state: StepState, focus: Focus | null, facts: FactState): StepState {
  if (state.kind === 'done' || !focus?.onScreen) return state;
  const whole = focus.step.partOf ?? focus.step.id;
  const listed = LISTED.find(({ id }) => id === whole);
  if (!listed || stateOf(listed, facts)) return state;
  return { kind: step === listed ? 'next' : 'later' };
}

function asksFirst({ onlyFor }: KnownStep): boolean {
  return onlyFor === 'holder' || onlyFor === 'reapply';
}
