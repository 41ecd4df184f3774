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
import { CATALOGUES, wordsFor } from '../../lib/words/words';

const same = (words: object, ids: readonly string[]) =>
  expect(Object.keys(words).sort()).toEqual([...ids].sort());
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe.each(Object.entries(CATALOGUES))('the catalogue %s', (_, words) => {
  it('has wording for everything there is, and none that is unused', () => {
    same(words.steps, idsOf(STEPS));
    same(words.pages, PAGE_IDS);
    same(words.signs.terms, Object.keys(NAMES));
    same(words.facts, Object.keys(FACTS));
    same(words.phases, PHASES);
    same(words.desks.names, idsOf(DESKS));
    same(words.background.topics, idsOf(BACKGROUND));
    same(words.doors.each, idsOf(WRONG_DOORS));
    same(words.triage.outcomes, OUTCOMES);
    same(words.triage.reasons, REASONS);
    same(words.triage.questions, QUESTIONS);
    for (const question of QUESTIONS)
      same(words.triage.questions[question].answers, FACTS[question].values ?? []);
    same(words.deadlines.rules, idsOf(DEADLINE_RULES));
    same(words.clocks.each, idsOf(DEADLINE_RULES));
  });

  it('asks for every moment that a step or a deadline may need', () => {
    const asked = [
      ...STEPS.flatMap(({ asksWhen }) => asksWhen ?? []),
      'activation-mail-arrived',
      'password-set',
    ];
    for (const fact of asked) expect(Object.keys(words.panel.moments)).toContain(fact);
  });

  it('has a word for every choice a person is offered', () => {
    for (const { tick } of STEPS) {
      for (const value of (tick && FACTS[tick].values) ?? []) {
        expect(Object.keys(words.panel.choices)).toContain(value);
      }
    }
  });

  it('holds nothing empty', () => {
    const leaves = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
    for (const leaf of leaves({ ...words, translated: words.translated ?? {} })) {
      if (typeof leaf === 'string') expect(leaf.trim()).not.toBe('');
      else expect(typeof leaf).toBe('function');
    }
  });
});

const WORDED = Object.entries(CATALOGUES).flatMap(([tag, words]) =>
  STEPS.map((step) => ({ ...step, tag, worded: words.steps[step.id] })),
);

describe.each(WORDED)('the wording of $id in $tag', ({ pointAt, worded: { title, how, hint, why } }) => {
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
  it('follows the language, whatever the country', () => {
    expect(wordsFor('es-MX').language).toBe('es-US');
    expect(wordsFor('ES').language).toBe('es-US');
  });

  it('is English where the language of the browser has none', () => {
    expect(wordsFor('en-GB')).toBe(english);
    expect(wordsFor('fr')).toBe(english);
  });
});
