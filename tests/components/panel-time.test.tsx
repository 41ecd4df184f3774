// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DAY, holding, NOW, SUBMITTED } from '../guide/facts';
import { click, onPage, region, showPanel } from './render-panel';

afterEach(cleanup);

describe('the activation e-mail', () => {
  const facts = holding('kog-requested', 'password-set');

  it('is asked for once, with now as the first choice', () => {
    const { asked } = showPanel({ facts, tab: onPage('kog/verification-pending') });
    const groups = screen.getAllByRole('group', { name: 'When did the activation e-mail arrive?' });
    expect(groups).toHaveLength(1);
    const [first] = within(groups[0] as HTMLElement).getAllByRole('button');
    expect(first?.textContent).toBe('Just now');
    if (first) fireEvent.click(first);
    expect(asked).toEqual([['tick', 'activation-mail-arrived', {}]]);
  });

  it('may have come at another time, never in the future', () => {
    const { asked } = showPanel({ facts });
    const next = region('Activate your KOG account');
    fireEvent.click(next.getByRole('button', { name: 'Another time' }));
    const input = next.getByLabelText('Day and time');
    fireEvent.input(input, { target: { value: '2031-01-01T10:00' } });
    expect(screen.getByText(/cannot be/)).toBeTruthy();
    click('Save');
    expect(asked).toEqual([]);
    fireEvent.input(input, { target: { value: '2026-11-20T10:00' } });
    click('Save');
    expect(asked).toEqual([
      ['tick', 'activation-mail-arrived', { at: new Date('2026-11-20T10:00').getTime() }],
    ]);
  });

  it('can be corrected without starting the clock anew', () => {
    const known = holding('kog-requested', ['activation-mail-arrived', { at: NOW - 60_000, by: 'person' }]);
    const { asked } = showPanel({ facts: known });
    const next = region('Activate your KOG account');
    fireEvent.click(next.getByRole('button', { name: 'Correct it' }));
    fireEvent.click(next.getByRole('button', { name: 'Just now' }));
    expect(asked).toEqual([['tick', 'activation-mail-arrived', {}]]);
  });

  it('may come again once the four hours are over, and the desk to call is at hand', () => {
    const late = holding('kog-requested', ['activation-mail-arrived', { at: NOW - DAY, by: 'person' }]);
    const { asked } = showPanel({ facts: late });
    const next = region('Have the activation e-mail sent again');
    expect(next.getByRole('link', { name: /564-0104/ }).getAttribute('href')).toBe(
      'tel:+1-502-564-0104;ext=2',
    );
    click('A new activation e-mail has arrived');
    fireEvent.click(region('Time').getByRole('button', { name: 'Just now' }));
    expect(asked).toEqual([['tick', 'activation-mail-arrived', { newRound: true }]]);
  });
});

describe('the password', () => {
  it('starts its 90 days anew with each change, from the screen that asks for the change', () => {
    const facts = holding(['password-set', { at: NOW - 95 * DAY }]);
    const { asked } = showPanel({ facts, tab: onPage('kog/password-expired') });
    fireEvent.click(region('Set a new KOG password').getByRole('button', { name: 'Just now' }));
    expect(asked).toEqual([['tick', 'password-set', { newRound: true }]]);
  });
});

describe('the picture of time', () => {
  const order = () =>
    region('Time')
      .getAllByRole('listitem')
      .map(({ className }) => className.replace('time-row ', ''));

  it('goes from what is late over now to what runs and what comes', () => {
    const facts = holding('kog-requested', ['activation-mail-arrived', { at: NOW - DAY }], 'password-set');
    showPanel({ facts });
    expect(order().filter((name) => name !== '')).toEqual(['late', 'now', 'running', 'coming']);
  });

  it('says how long there is and until when', () => {
    const facts = holding(...SUBMITTED);
    showPanel({ facts });
    const time = region('Time');
    expect(time.getByText('14 days left')).toBeTruthy();
    expect(time.getByText(/e-mail until Mon, Dec 7, 2026/)).toBeTruthy();
  });

  it('says whom to contact when no welcome e-mail has come', () => {
    const facts = holding(...SUBMITTED, ['request-submitted', { at: NOW - 15 * DAY }]);
    showPanel({ facts });
    const next = region('Contact the KASPER Business Office');
    expect(next.getByRole('link', { name: /564-7985/ })).toBeTruthy();
    expect(next.getByRole('link', { name: /ekasper.admin@ky.gov/ })).toBeTruthy();
  });

  it('asks for the permission to remind when it is wanted, and says what is missing without it', () => {
    const facts = holding(...SUBMITTED);
    const { asked, unmount } = showPanel({ facts });
    click('Remind me');
    expect(asked).toEqual([['remind']]);
    unmount();
    showPanel({ facts, reminders: 'refused' });
    expect(region('Time').getByText(/no reminder will pop up/)).toBeTruthy();
  });
});
