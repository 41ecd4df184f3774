// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DAY, HOLDER, holding, NOW, SIGNED_IN, SUBMITTED } from '../guide/facts';
import { click, onPage, region, showPanel } from './render-panel';

afterEach(cleanup);

describe('the step shown first', () => {
  it('is the first heading after the name, as a command', () => {
    showPanel({ facts: holding(...SIGNED_IN), tab: onPage('kog/my-apps') });
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings.slice(0, 2)).toEqual(['KASPER Guide', 'Click “All Apps”']);
    expect(region('Click “All Apps”').getByText('On this screen')).toBeTruthy();
    expect(region('Click “All Apps”').getByText('Then: Click the letter K')).toBeTruthy();
  });

  it('can be ticked by hand', () => {
    const { asked } = showPanel({ facts: holding(...SUBMITTED) });
    fireEvent.click(
      region('Wait for “Welcome to KASPER”').getByRole('button', { name: 'The welcome e-mail is here' }),
    );
    expect(asked).toEqual([['tick', 'welcome-mail-arrived']]);
  });

  it('offers both routes where the route is chosen', () => {
    const { asked } = showPanel({ tab: onPage('kasper/request-route') });
    fireEvent.click(region('Choose: upload, or mail').getByRole('button', { name: 'I mail' }));
    expect(asked).toEqual([['tick', 'route', { value: 'mail' }]]);
  });

  it('shows the official sentence, where it stands and when it was read', () => {
    showPanel({ tab: onPage('kog/onboarding') });
    const next = region('Leave Username and Password blank');
    expect(
      next.getByText('Do not enter any information in the KASPER Username/Password fields.'),
    ).toBeTruthy();
    const [link] = next.getAllByRole('link', { name: /KASPER Information/ });
    expect(link?.getAttribute('href')).toContain('pharmacy.ky.gov');
    expect(next.getAllByText(/November 23, 2026/)).not.toHaveLength(0);
  });

  it('opens KOG from a tab that shows neither portal', () => {
    showPanel();
    const link = region('Choose citizen or business partner').getByRole('link', { name: 'Open KOG' });
    expect(link.getAttribute('href')).toBe('https://kog.chfs.ky.gov/');
  });

  it('gives way to a friendly end', () => {
    showPanel({ facts: holding(...SUBMITTED, 'welcome-mail-arrived') });
    expect(screen.getByRole('heading', { name: 'Done: welcome to KASPER' })).toBeTruthy();
  });
});

describe('where you are', () => {
  it('names the screen', () => {
    showPanel({ tab: onPage('kog/all-apps') });
    expect(screen.getByText('You are on KOG · All Apps.')).toBeTruthy();
  });

  it('says when the screen is not known, what is nearest and what is missing; the person may know better', () => {
    const nearest = [
      { page: 'kog/all-apps', missed: ['action:enroll', 'not-field:password'] },
      { page: 'kog/sign-in', missed: ['anywhere:kog'] },
    ] as const;
    const { asked } = showPanel({ tab: { detection: { outcome: 'unknown', nearest } } });
    const where = region('Where you are');
    expect(where.getByText('I don’t know this screen for sure.')).toBeTruthy();
    expect(where.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'KOG · All Apps missing: a link or button: “Enroll”; not fitting: a field: passwordIt is this one',
      'KOG · Sign in missing: anything that names KOGIt is this one',
    ]);
    click('It is this one: KOG · All Apps');
    const others = where.getByLabelText('Or it is another one:');
    expect(within(others).queryByText('KOG · All Apps')).toBeNull();
    fireEvent.change(others, { target: { value: 'kog/my-apps' } });
    expect(asked).toEqual([
      ['pick', 'kog/all-apps'],
      ['pick', 'kog/my-apps'],
    ]);
  });

  it('tells as text what is advised on the screen that the person picked, also what is done already', () => {
    const unknown = { outcome: 'unknown', nearest: [] } as const;
    const { asked } = showPanel({
      tab: { detection: unknown, picked: 'kog/onboarding' },
      facts: holding(...SIGNED_IN, 'onboarding-reached', 'request-begun'),
    });
    const where = region('Where you are');
    expect(where.getByText('You said: this is KOG · Account Request Onboarding.')).toBeTruthy();
    const titles = where.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(titles).toEqual(['Leave Username and Password blank', 'Click “Request a KASPER Account”']);
    click('Not this screen');
    expect(asked).toEqual([['pick', null]]);
  });
});

describe('the checklist', () => {
  it('tells how far each phase is, who said so and since when', () => {
    showPanel({ facts: holding(...SIGNED_IN) });
    expect(region('Get into KOG').getByText('4 of 4 done')).toBeTruthy();
    expect(region('Get into KOG').getAllByText(/^Seen on the screen/)).toHaveLength(4);
    expect(region('Your checklist').getByText('4 of 13 done')).toBeTruthy();
  });

  it('takes a step back, says what went with it, and puts it back as it was', async () => {
    const submitted = { at: NOW - DAY, by: 'page' } as const;
    const { asked } = showPanel({ facts: holding(...SIGNED_IN, ['request-submitted', submitted]) });
    const row = region('Submit the application').getByText('Submit your application').closest('li');
    fireEvent.click(within(row as HTMLElement).getByRole('button', { name: 'Not done after all' }));
    expect(asked).toEqual([['undo', ['request-submitted']]]);
    await screen.findByText('Taken back: application submitted.');
    expect(screen.getByRole('status').textContent).toBe('Taken back: application submitted.');
    click('Put it back');
    expect(asked[1]).toEqual(['tick', 'request-submitted', { at: NOW - DAY, round: 1 }]);
    await screen.findByText('It is back.');
  });

  it('keeps the keyboard where it was when a control goes', () => {
    showPanel({ facts: holding(...SIGNED_IN, 'request-submitted') });
    const row = region('Submit the application').getByText('Submit your application').closest('li');
    const undo = within(row as HTMLElement).getByRole('button', { name: 'Not done after all' });
    undo.focus();
    fireEvent.click(undo);
    expect(document.activeElement).toBe(row?.querySelector('summary'));
  });

  it('says in plain words when something could not be saved', async () => {
    showPanel({ facts: holding(...SUBMITTED), fails: true });
    const [button] = screen.getAllByRole('button', { name: 'The welcome e-mail is here' });
    if (button) fireEvent.click(button);
    await screen.findByText(/could not be saved/);
    expect(screen.getByRole('alert').textContent).toMatch(/could not be saved/);
  });
});

describe('who has a KASPER account', () => {
  it('gets the quotation and the desk instead of the checklist', () => {
    showPanel({ facts: holding(HOLDER) });
    const next = region('You have a KASPER account already');
    expect(next.getAllByText(/please do not create a new account/)).not.toHaveLength(0);
    expect(next.getByRole('link', { name: /564-7985/ })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Your checklist' })).toBeNull();
  });
});

describe('help and honesty', () => {
  it('has each desk to call and to copy', async () => {
    const { asked } = showPanel();
    const desks = region('Help desks');
    expect(desks.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'What is the trouble?',
      'KOG Help Desk',
      'KASPER Business Office',
      'KASPER Help Desk',
    ]);
    const office = desks.getByRole('heading', { name: 'KASPER Business Office' }).closest('article');
    if (!office) throw new Error('The desk stands in no article.');
    fireEvent.click(
      within(office).getByRole('button', { name: 'Copy the number of the KASPER Business Office' }),
    );
    expect(asked).toEqual([['copy', '(502) 564-7985']]);
    await screen.findByText('Copied: (502) 564-7985');
  });

  it('says that it is unofficial, and what it cannot note', () => {
    showPanel({ privateWindow: true });
    expect(
      within(screen.getByRole('contentinfo')).getByText(/Not affiliated with the Commonwealth/),
    ).toBeTruthy();
    expect(screen.getByText(/Private window/)).toBeTruthy();
  });
});
