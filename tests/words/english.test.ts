import { describe, expect, it } from 'vitest';
import { DEADLINE_RULES } from '../../lib/deadlines/rules';
import { FACTS } from '../../lib/facts/facts';
import { BACKGROUND } from '../../lib/guide/background';
import { DESKS } from '../../lib/guide/desks';
import { PHASES } from '../../lib/guide/step';
import { STEPS } from '../../lib/guide/steps';
import { OUTCOMES, QUESTIONS, REASONS } from '../../lib/guide/triage/rules';
import { WRONG_DOORS } from '../../lib/guide/wrong-doors';
import { PAGE_IDS } from '../../lib/pages/page';
import { NAMES } from '../../lib/pages/vocabulary';
import { english } from '../../lib/words/en/english';
import { wordsFor } from '../../lib/words/words';

const same = (words: object, ids: readonly string[]) =>
  expect(Object.keys(words).sort()).toEqual([...ids].sort());
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the English catalogue', () => {
  it('has wording for everything there is, and none that is unused', () => {
    same(english.steps, idsOf(STEPS));
    same(english.pages, PAGE_IDS);
    same(english.signs.terms, Object.keys(NAMES));
    same(english.facts, Object.keys(FACTS));
    same(english.phases, PHASES);
    same(english.desks.names, idsOf(DESKS));
    same(english.background.topics, idsOf(BACKGROUND));
    same(english.doors.each, idsOf(WRONG_DOORS));
    same(english.triage.outcomes, OUTCOMES);
    same(english.triage.reasons, REASONS);
    same(english.triage.questions, QUESTIONS);
    for (const question of QUESTIONS)
      same(english.triage.questions[question].answers, FACTS[question].values ?? []);
    same(english.deadlines.rules, idsOf(DEADLINE_RULES));
    same(english.clocks.each, idsOf(DEADLINE_RULES));
  });

  it('asks for every moment that a step or a deadline may need', () => {
    const asked = [
      ...STEPS.flatMap(({ asksWhen }) => asksWhen ?? []),
      'activation-mail-arrived',
      'password-set',
    ];
    for (const fact of asked) expect(Object.keys(english.panel.moments)).toContain(fact);
  });

  it('has a word for every choice a person is offered', () => {
    for (const { tick } of STEPS) {
      for (const value of (tick && FACTS[tick].values) ?? []) {
        expect(Object.keys(english.panel.choices)).toContain(value);
      }
    }
  });

  it('holds nothing empty', () => {
    const leaves = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
    for (const leaf of leaves(english)) {
      if (typeof leaf === 'string') expect(leaf.trim()).not.toBe('');
      else expect(typeof leaf).toBe('function');
    }
  });
});

describe.each(STEPS)('the wording of $id', ({ id, pointAt }) => {
  const { title, how, hint, why } = english.steps[id];

  it('is short: a title, one line why, one to six lines how, at most three in the page', () => {
    expect(title.length).toBeLessThanOrEqual(45);
    expect(why).not.toBe('');
    expect(how.length).toBeGreaterThanOrEqual(1);
    expect(how.length).toBeLessThanOrEqual(6);
    if (pointAt) expect((hint ?? how).length).toBeLessThanOrEqual(3);
  });

  it('gives only numbers and addresses that a desk has', () => {
    const text = [title, why, ...how, ...(hint ?? [])].join(' ');
    const numbers = text.match(/\(\d{3}\) ?\d{3}-\d{4}/g) ?? [];
    const known = DESKS.flatMap(({ phone, email }) => [phone.slice(0, 14), email]);
    for (const number of [...numbers, ...(text.match(/[\w.]+@[\w.]+\w/g) ?? [])]) {
      expect(known).toContain(number);
    }
  });
});

describe('the choice of a catalogue', () => {
  it('is English where the language of the browser has none', () => {
    expect(wordsFor('en-GB')).toBe(english);
    expect(wordsFor('fr')).toBe(english);
  });
});
