// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Printed } from '../../components/carry/printed';
import { deadlinesOf } from '../../lib/deadlines/deadline';
import type { FactState } from '../../lib/facts/state';
import { guideView } from '../../lib/guide/view';
import { english } from '../../lib/words/en/english';
import { DAY, HOLDER, holding, NOW, SUBMITTED } from '../guide/facts';

afterEach(cleanup);

function print(facts: FactState, alias: string | null = 'Ann') {
  const deadlines = deadlinesOf(facts, NOW);
  const view = guideView(facts, null, NOW);
  const { container } = render(
    <Printed
      alias={alias}
      mayExport
      view={view}
      deadlines={deadlines}
      now={NOW}
      words={english}
      onPrint={() => {}}
    />,
  );
  return container.textContent ?? '';
}

describe('the printed page', () => {
  it('says whose it is, of when, that it is self-reported and unofficial', () => {
    const text = print(holding(...SUBMITTED));
    for (const one of ['For: Ann.', 'November 23, 2026', 'Self-reported', 'Unofficial'])
      expect(text).toContain(one);
  });

  it('says what is done, since when and by whom, and what is not', () => {
    print(holding(...SUBMITTED, ['request-submitted', { by: 'person', at: NOW - DAY }]));
    expect(
      screen.getByRole('row', { name: /Submit your application Ticked by you, Sun, Nov 22, 2026/ }),
    ).toBeTruthy();
    expect(screen.getByRole('row', { name: /Wait for “Welcome to KASPER” Not done/ })).toBeTruthy();
  });

  it('has the dates that run, whom to call, and the official sentences with their page and day', () => {
    const text = print(holding(...SUBMITTED));
    expect(text).toContain(english.deadlines.rules['welcome-mail'].running('Mon, Dec 7, 2026'));
    expect(text).toContain('(502) 564-7985, ekasper.admin@ky.gov');
    expect(text).toContain('Do not enter any information in the KASPER Username/Password fields.');
    expect(text).toContain('KASPER Information');
    expect(text).toContain('We read a stored copy on November 23, 2026.');
  });

  it('of a holder quotes what a holder must know, and has no steps to apply', () => {
    const text = print(holding(HOLDER));
    expect(text).toContain('please do not create a new account');
    const groups = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(groups).toEqual(['License renewal, every year']);
  });

  it('of nobody says so', () => {
    expect(print(holding(), null)).toBe(english.carry.printed.noPerson);
  });
});
