import { FACTS } from '../../facts/facts';
import type { FactState } from '../../facts/state';
import type { DeskId } from '../desks';
import { type Source, sentences } from '../sources';
import type { Outcome, Question, Reason } from './rules';
import { triage } from './triage';

/** An answer that counts. `at`: when it was given, an instant in milliseconds. */
export interface TriageAnswer {
  readonly question: Question;
  readonly value: string;
  readonly at: number;
}

/** "Do I need an account?" as the panel and the printed page show it. */
export interface TriageView {
  /** The next question; null: there is none. */
  readonly asks: Question | null;
  readonly answers: readonly TriageAnswer[];
  readonly choices: Readonly<Record<Question, readonly string[]>>;
  /** Null: not answered yet. */
  readonly result: {
    readonly outcome: Outcome;
    readonly reason: Reason;
    readonly sources: readonly Source[];
    /** The desk to ask before anything is done. */
    readonly ask: DeskId | null;
  } | null;
}

/** `now`: an instant in milliseconds; an old reading of a source is said. */
export function triageView(facts: FactState, now: number): TriageView {
  const { asks, rule, heard } = triage(facts);
  return {
    asks,
    answers: heard.flatMap((question) => {
      const live = facts.get(question);
      return live?.value === undefined ? [] : [{ question, value: live.value, at: live.at }];
    }),
    choices: CHOICES,
    result: rule && {
      outcome: rule.outcome,
      reason: rule.reason,
      sources: sentences(rule.source, now),
      ask: rule.ask ?? null,
    },
  };
}

const choicesOf = (question: Question): readonly string[] => FACTS[question].values ?? [];
const CHOICES: TriageView['choices'] = {
  'kasper-account': choicesOf('kasper-account'),
  'kasper-logged-on': choicesOf('kasper-logged-on'),
  'kasper-moved-to-kog': choicesOf('kasper-moved-to-kog'),
  workplace: choicesOf('workplace'),
  'dea-registration': choicesOf('dea-registration'),
  'may-dispense-controlled': choicesOf('may-dispense-controlled'),
};
