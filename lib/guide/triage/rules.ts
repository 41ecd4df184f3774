import { FACTS, type FactId } from '../../facts/facts';
import type { DeskId } from '../desks';
import type { SourceId } from '../sources';

/** The answers to "Do I need an account?". `not-said`: the official page does not say, and a desk is to be asked. */
export const OUTCOMES = ['must-register', 'exempt', 'holder', 'inactivated', 'not-said'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The questions, each answered by a fact with a closed list of values. */
export const QUESTIONS = [
  'kasper-account',
  'kasper-logged-on',
  'kasper-moved-to-kog',
  'workplace',
  'dea-registration',
  'may-dispense-controlled',
] as const satisfies readonly FactId[];
export type Question = (typeof QUESTIONS)[number];

/** Why a rule answers as it does; wording stands in `lib/words` under it. */
export const REASONS = [
  'holder',
  'welcomed',
  'inactivated',
  'account-unclear',
  'exempt',
  'must-register',
  'integrated-unclear',
  'dea-unknown',
  'authorization-unclear',
] as const;
export type Reason = (typeof REASONS)[number];

/**
 * `when`: what must have been answered, in the order in which it is asked. `source`: the sentences the answer stands
 * on. `ask`: the desk to ask before anything is done.
 */
export interface TriageRule {
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly when: readonly (readonly [Question, readonly string[]])[];
  readonly source: readonly SourceId[];
  readonly ask?: DeskId;
}

const PHARMACY = ['community', 'hospital', 'long-term-care'];
/** F06 and F07 stand in one sentence, and whom "those" means is not clear: it is quoted as it stands. */
const INTEGRATED = ['integrated-system'];
const EXAMPLES = ['non-dispensing', 'consultant', 'industry', 'academia', 'government', 'not-employed'];
const ANY = FACTS.workplace.values ?? [];
const DEA_DECIDES = ANY.filter((place) => !INTEGRATED.includes(place));

const HAD: TriageRule['when'][number] = ['kasper-account', ['holder']];
const NEITHER: TriageRule['when'] = [HAD, ['kasper-logged-on', ['no']], ['kasper-moved-to-kog', ['no']]];
const ASK = 'business-office';
const SIDE_BY_SIDE: readonly SourceId[] = ['F08', 'G01'];
/** No place of work exempts by itself: the DEA registration decides. */
const MUST: TriageRule['when'] = [
  ['dea-registration', ['yes']],
  ['may-dispense-controlled', ['yes']],
];

/**
 * The first rule that fits answers; a question that it needs and that is still open is asked. So the order of the
 * rules and of their conditions is the order of the questions, and what can make no difference is never asked.
 */
export const TRIAGE_RULES: readonly TriageRule[] = [
  {
    outcome: 'holder',
    reason: 'holder',
    when: [HAD, ['kasper-logged-on', ['yes']], ['kasper-moved-to-kog', ['yes']]],
    source: ['F01', 'F08', 'G01'],
    ask: ASK,
  },
  // F08 tells of both together: not logged on, and not moved. The exemption goes before: who is exempt need not reapply.
  {
    outcome: 'inactivated',
    reason: 'inactivated',
    when: [...NEITHER, ['workplace', INTEGRATED]],
    source: SIDE_BY_SIDE,
    ask: ASK,
  },
  {
    outcome: 'inactivated',
    reason: 'inactivated',
    when: [...NEITHER, ['workplace', DEA_DECIDES], ['dea-registration', ['yes', 'unknown']]],
    source: SIDE_BY_SIDE,
    ask: ASK,
  },
  {
    outcome: 'exempt',
    reason: 'exempt',
    when: [
      ['workplace', ['out-of-state']],
      ['dea-registration', ['no']],
    ],
    source: ['F03', 'F06', 'F07'],
  },
  {
    outcome: 'exempt',
    reason: 'exempt',
    when: [
      ['workplace', DEA_DECIDES],
      ['dea-registration', ['no']],
    ],
    source: ['F03', 'F04'],
  },
  // Every other answer about an account one had: the sentence may be read in two ways.
  {
    outcome: 'not-said',
    reason: 'account-unclear',
    when: [['kasper-account', ['holder', 'unknown']]],
    source: SIDE_BY_SIDE,
    ask: ASK,
  },
  {
    outcome: 'not-said',
    reason: 'integrated-unclear',
    when: [
      ['workplace', INTEGRATED],
      ['dea-registration', ['no', 'unknown']],
    ],
    source: ['F03', 'F06', 'F07'],
    ask: ASK,
  },
  {
    outcome: 'not-said',
    reason: 'dea-unknown',
    when: [['dea-registration', ['unknown']]],
    source: ['F03', 'F04', 'F05'],
    ask: ASK,
  },
  {
    outcome: 'not-said',
    reason: 'authorization-unclear',
    when: [['may-dispense-controlled', ['no', 'unknown']]],
    source: ['F01', 'F03', 'F05'],
    ask: ASK,
  },
  {
    outcome: 'must-register',
    reason: 'must-register',
    when: [['workplace', PHARMACY], ...MUST],
    source: ['F01', 'F05'],
  },
  {
    outcome: 'must-register',
    reason: 'must-register',
    when: [['workplace', EXAMPLES], ...MUST],
    source: ['F01', 'F03', 'F04', 'F05'],
  },
  {
    outcome: 'must-register',
    reason: 'must-register',
    when: [['workplace', ['out-of-state', ...INTEGRATED]], ...MUST],
    source: ['F01', 'F05', 'F06', 'F07'],
  },
];

/** The course of things has answered: the welcome e-mail is there. */
export const WELCOMED: TriageRule = {
  outcome: 'holder',
  reason: 'welcomed',
  when: [],
  source: ['F29', 'F30', 'F01'],
};
