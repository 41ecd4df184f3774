import type { FactState } from '../facts/state';
import type { Track } from './step';
import type { KnownStep } from './steps';

/** Where a person stands in the large. Nothing answered yet: a new account is assumed (and said so). */
export function trackOf(facts: FactState): Track {
  if (facts.get('kasper-account')?.value === 'holder' || facts.has('welcome-mail-arrived')) return 'holder';
  return facts.has('request-submitted') ? 'sent' : 'new';
}

/** Whether the question "Do you have a KASPER account?" has been answered, by the person or by the course of things. */
export function isAnswered(facts: FactState): boolean {
  return facts.has('kasper-account') || facts.has('welcome-mail-arrived');
}

/**
 * Whether a step has anything to say to somebody on that track. A holder is given no advice to apply (G01); who has
 * sent the request is not led to send it again.
 */
export function speaksTo(step: KnownStep, track: Track): boolean {
  if (step.onlyFor) return step.onlyFor === track;
  if (track === 'holder') return !['application', 'submit', 'wait'].includes(step.phase);
  if (track === 'sent') return step.phase !== 'application' || step.where === 'elsewhere' || !onKog(step);
  return true;
}

function onKog({ where }: KnownStep): boolean {
  return where !== 'elsewhere' && where.every((page) => page.startsWith('kog/'));
}
