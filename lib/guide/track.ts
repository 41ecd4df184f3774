import type { FactState } from '../facts/state';
import type { Phase, Track } from './step';
import type { KnownStep } from './steps';
import { triage } from './triage/triage';

/** Where a person stands in the large. Nothing answered yet: a new account is assumed (and said so). */
export function trackOf(facts: FactState): Track {
  if (facts.has('welcome-mail-arrived') || holds(facts)) return 'holder';
  if (facts.has('request-submitted')) return 'sent';
  if (triage(facts).rule?.outcome === 'exempt') return 'exempt';
  const had = (facts.get('kasper-account')?.value ?? 'none') !== 'none';
  return had && !facts.has('asked-business-office') ? 'reapply' : 'new';
}

/** They say that they have an account, and nothing they said speaks against it (F08). */
function holds(facts: FactState): boolean {
  const value = (fact: 'kasper-logged-on' | 'kasper-moved-to-kog') => facts.get(fact)?.value ?? 'yes';
  if (facts.get('kasper-account')?.value !== 'holder') return false;
  return value('kasper-logged-on') === 'yes' && value('kasper-moved-to-kog') === 'yes';
}

/** Whether the question "Have you had a KASPER account?" has been answered, by the person or by the course of things. */
export function isAnswered(facts: FactState): boolean {
  return facts.has('kasper-account') || facts.has('welcome-mail-arrived');
}

/** The parts of the road on which a request is made. */
const APPLYING: readonly Phase[] = ['application', 'submit', 'wait'];

/**
 * Whether a step has anything to say to somebody on that track. A holder is given no advice to apply (G01), nor is who
 * is to ask first, or is exempt; who has sent the request is not led to send it again.
 */
export function speaksTo(step: KnownStep, track: Track): boolean {
  if (step.onlyFor) return step.onlyFor === track;
  if (track === 'holder' || track === 'exempt') return !APPLYING.includes(step.phase);
  if (track === 'reapply') return !APPLYING.includes(step.phase) && !step.creates;
  if (track === 'sent') return step.phase !== 'application' || step.where === 'elsewhere' || !onKog(step);
  return true;
}

function onKog({ where }: KnownStep): boolean {
  return where !== 'elsewhere' && where.every((page) => page.startsWith('kog/'));
}
