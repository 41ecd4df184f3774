import type { FactState } from '../facts/state';
import type { PageId, SignId } from '../pages/page';
import { signId } from '../pages/sign-id';
import { stepsOn } from './on-page';
import { LISTED, stateOf, stepStates } from './state';
import { type KnownStep, STEPS } from './steps';
import { trackOf } from './track';

/** What a person is to do now. `onScreen`: on the screen in front of them; `follows`: what comes after it. */
export interface Focus {
  readonly step: KnownStep;
  readonly onScreen: boolean;
  readonly follows: KnownStep | null;
}

/**
 * The step to show first and large: what the screen in front asks for, if it is still to do, else the next of the
 * checklist. Null: nothing is left to do, or nothing has to be done. `met`: what the screen shows of the page; by that the
 * panel passes over the same steps as the hints do.
 */
export function focusOf(facts: FactState, page: PageId | null, met: readonly SignId[] = []): Focus | null {
  const isPassed = ({ notWhen }: KnownStep) =>
    notWhen !== undefined && [notWhen, ...(notWhen.or ?? [])].some((sign) => met.includes(signId(sign)));
  const here = page ? stepsOn(page, facts).filter((step) => isOpen(step, facts) && !isPassed(step)) : [];
  const [step, second] = here;
  if (step) return { step, onScreen: true, follows: second ?? after(step, facts) };
  const next = nextOf(facts);
  return next && { step: next, onScreen: false, follows: after(next, facts) };
}

function isOpen(step: KnownStep, facts: FactState): boolean {
  return step.again === true || stateOf(step, facts)?.kind !== 'done';
}

function nextOf(facts: FactState): KnownStep | null {
  const track = trackOf(facts);
  if (facts.has('welcome-mail-arrived') || track === 'exempt') return null;
  if (track === 'holder') return STEPS.find(({ onlyFor }) => onlyFor === 'holder') ?? null;
  const states = stepStates(facts);
  return LISTED.find(({ id }) => states.get(id)?.kind === 'next') ?? null;
}

/** The listed step that follows a step (or the one it is part of) and is still to do. */
function after({ id, partOf }: KnownStep, facts: FactState): KnownStep | null {
  const index = LISTED.findIndex((step) => step.id === (partOf ?? id));
  if (index < 0 || trackOf(facts) === 'holder') return null;
  return LISTED.slice(index + 1).find((step) => stateOf(step, facts) === null) ?? null;
}
