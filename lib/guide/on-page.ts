import type { FactState } from '../facts/state';
import type { PageId } from '../pages/page';
import { type KnownStep, STEPS } from './steps';
import { speaksTo, trackOf } from './track';

/** The steps that speak on a page, in order. Where a person is counts more than what is done: it may be done anew. */
export function stepsOn(page: PageId, facts: FactState): readonly KnownStep[] {
  const track = trackOf(facts);
  return STEPS.filter((step) => isOn(step, page) && speaksTo(step, track));
}

/** Whether a step belongs to a page. */
export function isOn({ where }: KnownStep, page: PageId): boolean {
  return where !== 'elsewhere' && where.includes(page);
}
