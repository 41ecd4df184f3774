// @vitest-environment happy-dom
/** What the panel says of sites that the guide may or may not look at, and of the report of a screen. */
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { click, onPage, region, showPanel } from './render-panel';

afterEach(cleanup);

const OFFER = { closed: [], here: { kind: 'offer', host: 'portal.ky.gov' } } as const;

it('offers to guide on another site of the state, for that site alone', () => {
  const { asked } = showPanel({ hosts: OFFER });
  click('Guide me on portal.ky.gov');
  expect(asked).toEqual([['allow', ['portal.ky.gov']]]);
});

it('explains a no, and can be asked again', async () => {
  const { asked } = showPanel({ hosts: OFFER, allows: false });
  click('Guide me on portal.ky.gov');
  await screen.findByText(/You said no, so the guide stays out of portal.ky.gov/);
  click('Guide me on portal.ky.gov');
  expect(asked).toHaveLength(2);
});

it('never offers the data upload, and says that it is the wrong door', () => {
  showPanel({ hosts: { closed: [], here: { kind: 'upload' } } });
  expect(region('Where you are').getByText('This is the wrong door: the data upload.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Guide me/ })).toBeNull();
});

it('says that a site is allowed, with the way back', async () => {
  const { asked } = showPanel({
    tab: onPage('kog/sign-in'),
    hosts: { closed: [], here: { kind: 'allowed', host: 'portal.ky.gov' } },
  });
  click('Stop here');
  expect(asked).toEqual([['stop', 'portal.ky.gov']]);
  await screen.findByText('The guide no longer looks at portal.ky.gov.');
});

it('says when the browser keeps the guide out of a portal, and asks for it again', async () => {
  const { asked } = showPanel({ hosts: { closed: ['kog.chfs.ky.gov'], here: null }, allows: false });
  const closed = region('Your browser keeps the guide out');
  expect(closed.getByText(/may not look at kog.chfs.ky.gov/)).toBeTruthy();
  click('Allow it again');
  expect(asked).toEqual([['allow', ['kog.chfs.ky.gov']]]);
  await closed.findByText(/Nothing was changed/);
});

it('makes a report with one click, to be read before it is saved', async () => {
  const { asked } = showPanel({ tab: { detection: { outcome: 'unknown', nearest: [] } } });
  click('Report this screen');
  const text = await screen.findByRole('textbox', { name: 'Report of this screen' });
  expect(text).toHaveProperty('value', 'host and headings');
  click('Save as a file');
  expect(asked).toEqual([['describe'], ['save', 'host and headings', 'kasper-guide-screen.txt']]);
  await screen.findByText('Saved as kasper-guide-screen.txt.');
  click('Close the report');
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Report of this screen' })).toBeNull());
});

it('says when a screen cannot be described', async () => {
  showPanel({ tab: onPage('kog/sign-in'), fails: true });
  click('Report this screen');
  await screen.findByText(/could not be described/);
});

it('has no report of a tab that shows neither portal', () => {
  showPanel();
  expect(screen.queryByRole('button', { name: 'Report this screen' })).toBeNull();
});
