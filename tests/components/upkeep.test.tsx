// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DAY, HOLDER, holding, NOW, SUBMITTED } from '../guide/facts';
import { onPage, region, showPanel } from './render-panel';

afterEach(cleanup);

const WELCOMED = holding(...SUBMITTED, 'welcome-mail-arrived');
const RENEWAL = 'License renewal, every year';
const ALIVE = 'Keep your account alive';

describe('the renewal of the license', () => {
  it('is no matter for who has no account yet', () => {
    showPanel({ facts: holding(...SUBMITTED) });
    expect(screen.queryByRole('heading', { name: RENEWAL })).toBeNull();
  });

  it('tells the day and how long there is, step by step, and is ticked for the year', () => {
    const { asked } = showPanel({ facts: WELCOMED });
    const renewal = region(RENEWAL);
    expect(renewal.getByText(/by Sun, Feb 28, 2027: 97 days left\.$/)).toBeTruthy();
    expect(renewal.getByText('0 of 4 done')).toBeTruthy();
    fireEvent.click(renewal.getByRole('button', { name: 'I have the certificate' }));
    fireEvent.click(renewal.getByRole('button', { name: 'I have uploaded it' }));
    expect(asked).toEqual([
      ['tick', 'certificate-downloaded'],
      ['tick', 'certificate-uploaded'],
    ]);
  });

  it('is done for that year, and to do again in the next', () => {
    const facts = new Map([...WELCOMED, ...holding(['certificate-uploaded', { round: 2027 }])]);
    const { unmount } = showPanel({ facts });
    expect(region(RENEWAL).getByText('4 of 4 done')).toBeTruthy();
    expect(region(RENEWAL).getByText(/^Done for Sun, Feb 28, 2027\./)).toBeTruthy();
    unmount();
    showPanel({ facts, now: NOW + 150 * DAY });
    expect(region(RENEWAL).getByText('0 of 4 done')).toBeTruthy();
    expect(region(RENEWAL).getByText(/by Mon, Feb 28, 2028/)).toBeTruthy();
  });

  it('is what the screen of the certificate asks for', () => {
    showPanel({ facts: holding(HOLDER), tab: onPage('kasper/master-account') });
    expect(region('Click the certificate').getByText('On this screen')).toBeTruthy();
  });

  it('marks the statute as a source of its own', () => {
    showPanel({ facts: WELCOMED });
    const row = region(RENEWAL).getByText('Upload it with your renewal').closest('li');
    const link = within(row as HTMLElement).getByRole('link', { name: /Revised Statutes/ });
    expect(link.getAttribute('href')).toContain('legislature.ky.gov');
  });
});

describe('keeping it alive', () => {
  it('says when the password expires, or asks when it was set', () => {
    const { unmount } = showPanel({ facts: WELCOMED });
    expect(region(ALIVE).getByText(/expires on Sun, Feb 21, 2027: 90 days left/)).toBeTruthy();
    unmount();
    showPanel({ facts: holding(HOLDER, 'signed-in') });
    expect(region(ALIVE).getByText(/When did you last set your KOG password\?/)).toBeTruthy();
    expect(region(ALIVE).getByText('Set a new KOG password')).toBeTruthy();
  });
});

describe('what was read long ago', () => {
  it('says so at the step, a year and a day after, and not before', () => {
    const year = new Date(2027, 10, 23, 12).getTime();
    const { unmount } = showPanel({ now: year });
    expect(screen.queryByText(/over a year ago/)).toBeNull();
    unmount();
    showPanel({ now: year + DAY });
    const next = region('Choose citizen or business partner');
    expect(next.getByText(/was read on November 23, 2026, over a year ago/)).toBeTruthy();
  });
});
