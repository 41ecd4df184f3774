import { expect, it } from 'vitest';
import { DESKS } from '../../lib/guide/desks';
import { PRINTED } from '../../lib/words/corrected';
import { english } from '../../lib/words/en/english';
import { wordsInForce } from '../../lib/words/words';

const PHONES = { 'kog-help-desk': '555-0100', 'business-office': '555-0101', 'kasper-help-desk': '555-0102' };

/** Every sentence of a catalogue; a function says what it says of a name. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

it('knows the numbers that the desks have', () => {
  expect(PRINTED).toEqual(Object.fromEntries(DESKS.map(({ id, phone }) => [id, phone])));
});

it('leaves no printed number in the catalogue, and nothing else changed', () => {
  const before = sentences(english);
  const after = sentences(wordsInForce({ language: 'en', phones: PHONES }, 'fr'));
  expect(before.join(' ')).toMatch(/564-0104.*564-7985|564-7985.*564-0104/);
  expect(after.join(' ')).not.toMatch(/564-(0104|7985|2703)/);
  expect(after).toHaveLength(before.length);
});

it('corrects sentences made of parts', () => {
  const { deadlines } = wordsInForce({ language: 'browser', phones: PHONES }, 'en-US');
  expect(deadlines.call(PRINTED['business-office'])).toBe('Call 555-0101.');
});

it('is the catalogue itself where nothing is corrected', () => {
  expect(wordsInForce({ language: 'browser', phones: {} }, 'en-GB')).toBe(english);
});
