// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { FACTS } from '../../lib/facts/facts';
import { DESKS } from '../../lib/guide/desks';
import { TROUBLES, troubleViews } from '../../lib/guide/troubles';
import { english } from '../../lib/words/en/english';
import { DAY, holding, NOW, SUBMITTED } from '../guide/facts';
import { region, showPanel } from './render-panel';

afterEach(cleanup);

/** Opens the trouble of that name, and answers what stands in it. */
function open(name: string) {
  const summary = region('Help desks').getByText(name);
  fireEvent.click(summary);
  return within(summary.closest('details') as HTMLElement);
}

describe('a desk', () => {
  it('has its e-mail address whole, to be broken after the @ in a narrow panel', () => {
    showPanel();
    const [link] = region('Help desks').getAllByRole('link', { name: /ekasper\.admin@ky\.gov/ });
    expect(link?.textContent?.trim()).toBe('ekasper.admin@ky.gov');
    expect(link?.innerHTML).toMatch(/ekasper\.<wbr>admin@<wbr>ky\.gov</);
  });
});

describe('from the trouble to the desk', () => {
  it('names what to try, the desk, and the words with the days of what was done', async () => {
    const mailed = holding(
      ...SUBMITTED,
      ['request-submitted', { at: NOW - 16 * DAY }],
      ['papers-mailed', { at: NOW - 15 * DAY }],
    );
    const { asked } = showPanel({ facts: mailed });
    const trouble = open('No welcome e-mail within 14 days');
    expect(trouble.getByText('KASPER Business Office')).toBeTruthy();
    expect(trouble.getByRole('link', { name: /564-7985/ })).toBeTruthy();
    const words =
      'I asked for a KASPER account. I submitted the account request on Sat, Nov 7, 2026. I mailed the papers on Sun, Nov 8, 2026. The “Welcome to KASPER” e-mail has not arrived. How does my request stand?';
    expect(trouble.getByText(words)).toBeTruthy();
    fireEvent.click(trouble.getByRole('button', { name: 'Copy these words' }));
    expect(asked).toEqual([['copy', words]]);
    await screen.findByText('The words are copied.');
  });

  it('says nothing of what is not known', () => {
    showPanel();
    expect(
      open('The four hours to activate are over').getByText(
        'I need help with a new KOG account. I did not activate the account within four hours. How do I get a new activation e-mail?',
      ),
    ).toBeTruthy();
  });

  it('says of an account lost what was answered about it, and no more', () => {
    showPanel({
      facts: holding(
        ['kasper-logged-on', { value: 'no', by: 'person' }],
        ['kasper-moved-to-kog', { value: 'unknown', by: 'person' }],
      ),
    });
    const words = open('I had a KASPER account and lost access').getByText(/^I have had a KASPER account/);
    expect(words.textContent).toContain(
      'I have not logged on to KASPER since April 2019. The Cabinet’s page',
    );
    expect(words.textContent).not.toContain('moved');
  });

  it('has the words at hand where a deadline is missed', () => {
    showPanel({ facts: holding(...SUBMITTED, ['request-submitted', { at: NOW - 16 * DAY }]) });
    const next = region('Contact the KASPER Business Office');
    expect(next.getByText(/^I asked for a KASPER account\..* on Sat, Nov 7, 2026\./)).toBeTruthy();
  });
});

describe.each(TROUBLES)('the trouble $id', ({ id, tells, source, desk }) => {
  it('stands on what names its desk', () => {
    const named = DESKS.find((one) => one.id === desk)?.source ?? [];
    expect(named.every((fact) => (source as readonly string[]).includes(fact))).toBe(true);
  });

  it('tells on the phone what is listed for it, and no number, name or address', () => {
    const answered = tells.map((fact) => [fact, FACTS[fact].values ? { value: 'no' } : {}] as const);
    const [view] = troubleViews(holding(...answered), NOW).filter((one) => one.id === id);
    const text = english.troubles.each[id].say(view?.told ?? {}).join(' ');
    expect(Object.keys(view?.told ?? {})).toEqual(tells);
    expect(text.match(/Nov 23|I have not/g) ?? []).toHaveLength(tells.length);
    expect(text).not.toMatch(/@|\(\d{3}\)|\{|undefined|null/);
  });
});
