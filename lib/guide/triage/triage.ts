import type { FactState } from '../../facts/state';
import { type Question, TRIAGE_RULES, type TriageRule, WELCOMED } from './rules';

/**
 * How far the questions are. `asks`: the next question; null: it is answered. `rule`: the answer; null: not yet.
 * `heard`: the questions whose answers count, in the order they were asked.
 */
export interface Triage {
  readonly asks: Question | null;
  readonly rule: TriageRule | null;
  readonly heard: readonly Question[];
}

/** What the answers so far come to: the first rule that fits, or the first question that it needs. */
export function triage(facts: FactState): Triage {
  if (facts.has('welcome-mail-arrived')) return { asks: null, rule: WELCOMED, heard: [] };
  const heard = new Set<Question>();
  for (const rule of TRIAGE_RULES) {
    const fit = fits(rule, facts, heard);
    if (fit === true) return { asks: null, rule, heard: [...heard] };
    if (fit !== false) return { asks: fit, rule: null, heard: [...heard] };
  }
  return { asks: null, rule: null, heard: [...heard] };
}

/** Whether a rule fits, or the question it needs; notes in `heard` which answers were looked at. */
function fits({ when }: TriageRule, facts: FactState, heard: Set<Question>): boolean | Question {
  for (const [question, values] of when) {
    const value = facts.get(question)?.value;
    if (value === undefined) return question;
    heard.add(question);
    if (!values.includes(value)) return false;
  }
  return true;
}
