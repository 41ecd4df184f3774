// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Overview } from '../../components/overview/overview';
import { readMemory } from '../../lib/facts/memory';
import { STEPS } from '../../lib/guide/steps';
import { everybody } from '../../lib/people/everybody';
import { COLUMNS, sortRows } from '../../lib/people/sort-rows';
import { english } from '../../lib/words/en/english';
import { DAY, NOW } from '../guide/facts';

afterEach(cleanup);

const by = (at: number) => ({ v: 1, at, saved: at, by: 'page' });
const called = (alias: string) => ({ v: 1, saved: 1, alias });
const four = {
  'person:aaaaaaaa': called('Ann'),
  'person:bbbbbbbb': called('Bob'),
  'fact:bbbbbbbb:1:request-submitted': by(NOW - 15 * DAY),
  'person:cccccccc': called('Cleo'),
  'fact:cccccccc:1:password-set': by(NOW - 10 * DAY),
  'person:dddddddd': called('Dan'),
  'fact:dddddddd:1:request-submitted': by(NOW - 12 * DAY),
  'fact:unassigned-1234:1:signed-in': by(NOW),
};

const rowsOf = (raw: Record<string, unknown>) => everybody(readMemory(raw), NOW);

function show(raw: Record<string, unknown>) {
  const ids = STEPS.map(({ id }) => id);
  return render(
    <Overview
      rows={rowsOf(raw)}
      columns={COLUMNS}
      sort={(rows, order) => sortRows(rows, order, ids, 'en-US')}
      waiting={1}
      now={NOW}
      words={english}
    />,
  );
}

const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

describe('everybody on one page', () => {
  it('needs attention who is late or due within three days', () => {
    expect(rowsOf(four).map(({ alias, state }) => [alias, state])).toEqual([
      ['Ann', 'not-begun'],
      ['Bob', 'attention'],
      ['Cleo', 'under-way'],
      ['Dan', 'attention'],
    ]);
  });

  it('stands by name in the order of the language that is spoken', () => {
    const rows = rowsOf({ 'person:aaaaaaaa': called('Ñandú'), 'person:bbbbbbbb': called('Nzo') });
    const inOrder = (language: string) =>
      sortRows(rows, { by: 'name', down: false }, [], language).map(({ alias }) => alias);
    expect(inOrder('es')).toEqual(['Nzo', 'Ñandú']);
    expect(inOrder('en-US')).toEqual(['Ñandú', 'Nzo']);
  });

  it('starts with those, and says how many', () => {
    show(four);
    expect(names()).toEqual(['Bob', 'Dan', 'Cleo', 'Ann']);
    expect(screen.getByText('4 people. 2 need attention.')).toBeTruthy();
  });

  it('is sorted by its headings, and says so', () => {
    show(four);
    const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
    const sorted = (name: string) => screen.getByRole('columnheader', { name }).getAttribute('aria-sort');
    click('Person');
    expect([names(), sorted('Person'), sorted('State')]).toEqual([
      ['Ann', 'Bob', 'Cleo', 'Dan'],
      'ascending',
      'none',
    ]);
    click('Person');
    expect([names(), sorted('Person')]).toEqual([['Dan', 'Cleo', 'Bob', 'Ann'], 'descending']);
    click('Next deadline');
    expect(names()).toEqual(['Bob', 'Dan', 'Cleo', 'Ann']);
    click('Next deadline');
    expect(names()).toEqual(['Cleo', 'Dan', 'Bob', 'Ann']);
  });

  it('has no barrier that axe finds', async () => {
    const { container } = show(four);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
