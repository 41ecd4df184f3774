import type { FactState } from '../facts/state';
import { renewalDay, renewalYear } from '../facts/yearly';
import type { Deadline, OpenDeadline } from './deadline';
import { hourOfDay } from './local-day';
import type { YearlyRule } from './rules';

/** What comes every year, as it stands for one person. Null: it does not concern them. `facts`: those of this year. */
export function yearlyDeadline(rule: YearlyRule, facts: FactState, now: number): Deadline | null {
  const since = concernedSince(rule, facts);
  if (since === null) return null;
  const year = renewalYear(now);
  const met = rule.metBy.flatMap((id) => facts.get(id) ?? [])[0];
  if (met) return { status: 'met', rule, metAt: met.at, startedAt: null, dueAt: renewalDay(year) };
  // Whom it concerns only since the day went by has the next year's before them.
  return deadlineFor(rule, since > renewalDay(year) ? year + 1 : year, since, now);
}

/** The one after a deadline that is met: there is always another year. */
export function nextYears(rule: YearlyRule, dueAt: number, now: number): OpenDeadline {
  return deadlineFor(rule, new Date(dueAt).getFullYear() + 1, now, now);
}

/** Between which instants the toolbar icon speaks of a deadline: of what comes every year only while it is near. */
export function spokenOf({ rule, dueAt }: OpenDeadline): { readonly from: number; readonly until: number } {
  if (!('near' in rule)) return { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
  const { before, after } = rule.near;
  return { from: hourOfDay(dueAt, -before, 0), until: hourOfDay(dueAt, after + 1, 0) - 1 };
}

function deadlineFor(rule: YearlyRule, year: number, since: number, now: number): OpenDeadline {
  const dueAt = renewalDay(year);
  const startedAt = Math.max(since, renewalDay(year - 1) + 1);
  return {
    status: now > dueAt ? 'late' : 'running',
    rule,
    startedAt,
    dueAt,
    approximate: false,
    round: year,
  };
}

function concernedSince({ concerns }: YearlyRule, facts: FactState): number | null {
  const since = concerns.flatMap(({ fact, is, unless = [] }) => {
    const live = facts.get(fact);
    const not = unless.some((one) => facts.get(one.fact)?.value === one.is);
    return live && !not && (is === undefined || live.value === is) ? [live.at] : [];
  });
  return since.length > 0 ? Math.min(...since) : null;
}
