// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { SOURCE_IDS, sentences } from '../../lib/guide/sources';
import { english } from '../../lib/words/en/english';
import { NOW } from '../guide/facts';
import { asDocument } from './document';
import { isInView, reach } from './reach';
import { TOLD } from './table';

afterEach(cleanup);

describe.each(SOURCE_IDS)('%s is told where it matters', (id) => {
  const { says, ...place } = TOLD[id];

  it('in our words', () => {
    const copy = reach(place).cloneNode(true) as HTMLElement;
    for (const quoted of copy.querySelectorAll('.sentences')) quoted.remove();
    expect(copy.textContent).toMatch(says);
  });

  it('with the official sentence, its page and the day that was read', () => {
    const there = reach(place);
    const [source] = sentences([id], NOW);
    const quoted = [...there.querySelectorAll('blockquote, .retold')].find((one) =>
      one.textContent?.includes(source?.text ?? '?'),
    );
    if (!quoted || !source) throw new Error(`The sentence of ${id} is not there: ${there.textContent}`);
    expect(isInView(quoted)).toBe(true);
    expect(quoted.tagName === 'BLOCKQUOTE').toBe(source.verbatim);
    const caption = quoted.closest('figure')?.querySelector('figcaption');
    expect(caption?.querySelector('a')?.href).toBe(source.page.address);
    expect(caption?.textContent).toContain(source.page.name);
    expect(caption?.textContent).toContain(english.dates.calendarDay(source.page.read));
  });
});

it('what belongs to the page itself is the only thing left to the reading beside the steps', () => {
  const read = SOURCE_IDS.filter((id) => 'reading' in TOLD[id]);
  expect(read).toEqual(['F40', 'F41', 'F42', 'F45']);
});

it('the table is written down for people, too', async () => {
  await expect(asDocument()).toMatchFileSnapshot('../../docs/facts-told.md');
});
