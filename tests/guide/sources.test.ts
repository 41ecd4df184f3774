import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEADLINE_RULES } from '../../lib/deadlines/rules';
import { BACKGROUND } from '../../lib/guide/background';
import { DESKS } from '../../lib/guide/desks';
import { SOURCE_IDS, type SourceId, sentences } from '../../lib/guide/sources';
import { STEPS } from '../../lib/guide/steps';
import { WRONG_DOORS } from '../../lib/guide/wrong-doors';
import { NOW } from './facts';

/** The text of "KASPER Information", as it was read; line breaks and doubled spaces mean nothing. */
const official = readFileSync(new URL('official/kasper-information.txt', import.meta.url), 'utf8').replace(
  /\s+/g,
  ' ',
);
const ofBoard = SOURCE_IDS.filter((id) => id.startsWith('F'));

describe('official sentences', () => {
  it('has all 45 facts of the page of the Board', () => {
    expect(ofBoard).toHaveLength(45);
  });

  it.each(ofBoard)('%s is quoted word by word', (id) => {
    const [sentence] = sentences([id], NOW);
    expect(sentence?.verbatim).toBe(true);
    expect(official).toContain(sentence?.text);
  });

  it('leaves none untold: each stands in a step, a deadline, a desk or the reading beside them', () => {
    const told = new Set<string>([
      ...[...STEPS, ...DESKS, ...BACKGROUND, ...DEADLINE_RULES, ...WRONG_DOORS].flatMap(
        ({ source }): readonly string[] => source,
      ),
    ]);
    expect(SOURCE_IDS.filter((id) => !told.has(id))).toEqual([]);
  });

  it('says each sentence once, though it holds several facts', () => {
    const asked: SourceId[] = ['F20', 'F12', 'F21', 'F13'];
    expect(sentences(asked, NOW).map(({ ids }) => ids)).toEqual([
      ['F20', 'F21'],
      ['F12', 'F13'],
    ]);
  });

  it('never gives words of another page as words of the Board', () => {
    for (const id of SOURCE_IDS.filter((id) => id.startsWith('G'))) {
      const [sentence] = sentences([id], NOW);
      expect(sentence?.page.name).not.toContain('Board');
      expect(official).not.toContain(sentence?.text);
    }
  });
});

describe('desks', () => {
  it('have numbers and addresses as the sources write them', () => {
    for (const desk of DESKS) {
      const text = sentences(desk.source, NOW)
        .map((source) => source.text.replace(')5', ') 5'))
        .join(' ');
      expect(text).toContain(desk.phone);
      if (desk.email) expect(text).toContain(desk.email);
      const digits = (s: string) => s.replace(/\D/g, '');
      expect(digits(desk.dial)).toBe(`1${digits(desk.phone)}`);
    }
  });
});
