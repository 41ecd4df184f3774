import type { FactId } from '../facts/facts';
import type { FactState, LiveFact } from '../facts/state';
import { thisYears } from '../facts/yearly';
import { endOfDay } from './local-day';
import { type ClockRule, DEADLINE_RULES, type DeadlineRule } from './rules';
import { yearlyDeadline } from './yearly-deadline';

/** A clock that runs, or has run out. Instants in milliseconds; `dueAt` is the last one that is still in time. */
export interface OpenDeadline {
  readonly status: 'running' | 'late';
  readonly rule: DeadlineRule;
  readonly startedAt: number;
  readonly dueAt: number;
  /** It counts from something earlier than its true start, which nobody told yet. */
  readonly approximate: boolean;
  /** Round of the fact it started with; of what comes every year, the year. */
  readonly round: number;
}

/**
 * `waiting`: it has not started. `unknown`: it must have started, but nobody said when; never a guess.
 * `met`: done; its times are there for the picture of time, where they are known.
 */
export type Deadline =
  | OpenDeadline
  | { readonly status: 'waiting' | 'unknown'; readonly rule: DeadlineRule }
  | {
      readonly status: 'met';
      readonly rule: DeadlineRule;
      readonly metAt: number;
      readonly startedAt: number | null;
      readonly dueAt: number | null;
    };

/** Every rule that concerns a person, as it stands for them at the instant `now`. In the order of the rules. */
export function deadlinesOf(facts: FactState, now: number): readonly Deadline[] {
  const holding = thisYears(facts, now);
  return DEADLINE_RULES.flatMap(
    (rule) => ('from' in rule ? deadlineOf(rule, holding, now) : yearlyDeadline(rule, holding, now)) ?? [],
  );
}

/** Those that run or have run out. */
export function openDeadlines(deadlines: readonly Deadline[]): readonly OpenDeadline[] {
  return deadlines.filter(
    (deadline): deadline is OpenDeadline => deadline.status === 'running' || deadline.status === 'late',
  );
}

function deadlineOf(rule: ClockRule, facts: FactState, now: number): Deadline {
  const start = startOf(rule, facts);
  const dueAt = start ? dueAfter(rule, start.fact.at) : null;
  const met = firstOf(rule.metBy, facts) ?? metLater(rule, facts, start);
  if (met) return { status: 'met', rule, metAt: met.at, startedAt: start?.fact.at ?? null, dueAt };
  if (!start || dueAt === null) {
    return { status: firstOf(rule.startShownBy, facts) ? 'unknown' : 'waiting', rule };
  }
  const { fact, approximate } = start;
  const status = now > dueAt ? 'late' : 'running';
  return { status, rule, startedAt: fact.at, dueAt, approximate, round: fact.round };
}

interface Start {
  readonly fact: LiveFact;
  readonly approximate: boolean;
  /** From when on it can have been met: the e-mail may be dated after what it led to. */
  readonly earliest: number;
}

function startOf({ from, fallbackFrom }: ClockRule, facts: FactState): Start | null {
  const exact = facts.get(from);
  const fallback = fallbackFrom && facts.get(fallbackFrom);
  // Asked for again after the e-mail came: another e-mail is on its way, and that one will count.
  const askedAgain = exact && fallback && fallback.round > 1 && fallback.at > exact.at;
  if (exact && !askedAgain) {
    return { fact: exact, approximate: false, earliest: Math.min(exact.at, fallback?.at ?? exact.at) };
  }
  return fallback ? { fact: fallback, approximate: true, earliest: fallback.at } : null;
}

function metLater({ metByLater }: ClockRule, facts: FactState, start: Start | null): LiveFact | undefined {
  const met = firstOf(metByLater, facts);
  return met && met.at >= (start?.earliest ?? met.at) ? met : undefined;
}

function dueAfter({ length }: ClockRule, at: number): number {
  return 'hours' in length ? at + length.hours * 3_600_000 : endOfDay(at, length.days);
}

function firstOf(ids: readonly FactId[], facts: FactState): LiveFact | undefined {
  for (const id of ids) {
    const fact = facts.get(id);
    if (fact) return fact;
  }
  return undefined;
}
