import { describe, expect, it } from 'vitest';
import { FACTS } from '../../../lib/facts/facts';
import { OUTCOMES, QUESTIONS, TRIAGE_RULES } from '../../../lib/guide/triage/rules';
import { triage } from '../../../lib/guide/triage/triage';
import { HOLDER, holding } from '../facts';
import { ANSWERS, type Answered, ASKED, everyCombination, everyState, type Partly, said } from './answers';
import { fromTheSentences } from './oracle';

const all = everyCombination();

/** Answers one question after the other, only those that are asked. */
function interview(answers: Answered) {
  let known: Partly = {};
  const states: Partly[] = [];
  for (;;) {
    const { asks, rule } = triage(said(known));
    if (!asks) return { known, states, rule };
    expect(known).not.toHaveProperty(asks);
    states.push(known);
    known = { ...known, [asks]: answers[asks] };
  }
}

describe('all 2,673 combinations of answers', () => {
  it('come to what the sentences say', () => {
    expect(all).toHaveLength(2673);
    const wrong = all.filter(
      (answers) => triage(said(answers)).rule?.outcome !== fromTheSentences(answers).outcome,
    );
    expect(wrong).toEqual([]);
  });

  it('show the sentences they stand on', () => {
    for (const answers of all) {
      const { outcome, quotes } = fromTheSentences(answers);
      expect(triage(said(answers)).rule?.source, `${outcome}: ${JSON.stringify(answers)}`).toEqual(
        expect.arrayContaining([...quotes]),
      );
    }
  });

  it('name a desk wherever the page does not say, or an account was had', () => {
    for (const answers of all) {
      const { rule } = triage(said(answers));
      const needs = ['holder', 'inactivated', 'not-said'].includes(rule?.outcome ?? '');
      expect(rule?.ask).toBe(needs ? 'business-office' : undefined);
    }
  });

  it('come to the same whether asked one by one or known at once', () => {
    for (const answers of all) {
      const { known, rule } = interview(answers);
      expect(triage(said(answers)).rule, JSON.stringify(known)).toBe(rule);
    }
  });

  it('have every outcome among them, and use every rule', () => {
    const rules = new Set(all.map((answers) => triage(said(answers)).rule));
    expect([...rules]).toHaveLength(TRIAGE_RULES.length);
    expect(new Set([...rules].map((rule) => rule?.outcome))).toEqual(new Set(OUTCOMES));
  });

  it('exempt nobody by the place of work alone', () => {
    for (const workplace of ANSWERS.workplace) {
      for (const answers of all.filter((one) => one.workplace === workplace)) {
        if (answers['dea-registration'] !== 'no')
          expect(triage(said(answers)).rule?.outcome).not.toBe('exempt');
      }
    }
  });
});

describe('what is asked', () => {
  it('can still make a difference', () => {
    const seen = new Set<string>();
    for (const answers of all) {
      for (const state of interview(answers).states) {
        if (seen.has(JSON.stringify(state))) continue;
        seen.add(JSON.stringify(state));
        expect(endings(state).size, JSON.stringify(state)).toBeGreaterThan(1);
      }
    }
  });

  it('is nothing more once no open answer can change the outcome', () => {
    for (const state of everyState()) {
      const { rule } = triage(said(state));
      for (const question of rule ? ASKED.filter((one) => !(one in state)) : []) {
        for (const value of ANSWERS[question])
          expect(triage(said({ ...state, [question]: value })).rule).toBe(rule);
      }
    }
  });

  it('is at most five questions, and three where an account is in use', () => {
    const counts = all.map((answers) => Object.keys(interview(answers).known).length);
    expect(Math.max(...counts)).toBe(5);
    const holder = { 'kasper-account': 'holder', 'kasper-logged-on': 'yes', 'kasper-moved-to-kog': 'yes' };
    expect(triage(said(holder)).rule?.outcome).toBe('holder');
  });

  it('begins with the account, and goes on from what was noted before there were questions', () => {
    expect(triage(holding()).asks).toBe('kasper-account');
    expect(triage(holding(HOLDER)).asks).toBe('kasper-logged-on');
  });

  it('has the closed lists of values written down here', () => {
    expect([...QUESTIONS]).toEqual(ASKED);
    for (const question of ASKED) expect(FACTS[question].values).toEqual(ANSWERS[question]);
  });
});

it('is answered by the welcome e-mail, whatever was said before', () => {
  for (const state of [{}, { 'kasper-account': 'none' }, { 'kasper-account': 'unknown' }]) {
    const facts = new Map([...said(state), ...holding('welcome-mail-arrived')]);
    expect(triage(facts)).toMatchObject({ asks: null, rule: { outcome: 'holder', reason: 'welcomed' } });
  }
});

/** All the ends to which the answers still open can lead, by the question that is asked next. */
function endings(state: Partly): Set<unknown> {
  const { asks, rule } = triage(said(state));
  if (!asks) return new Set([rule]);
  return new Set(ANSWERS[asks].flatMap((value) => [...endings({ ...state, [asks]: value })]));
}
