// @vitest-environment happy-dom
/** What the panel says of sites that the guide may or may not look at, and of the report of a screen. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { click, onPage, region, showPanel } from './render-panel';

afterEach(cleanup);

const OFFER = { keptOut: null, here: { kind: 'offer', host: 'portal.ky.gov' } } as const;

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
  showPanel({ hosts: { keptOut: null, here: { kind: 'upload' } } });
  expect(region('Where you are').getByText('This is the wrong door: the data upload.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Guide me/ })).toBeNull();
});

it('says that a site is allowed, with the way back', async () => {
  const { asked } = showPanel({
    tab: onPage('kog/sign-in'),
    hosts: { keptOut: null, here: { kind: 'allowed', host: 'portal.ky.gov' } },
  });
  click('Stop here');
  expect(asked).toEqual([['stop', 'portal.ky.gov']]);
  await screen.findByText('The guide no longer looks at portal.ky.gov.');
});

it('says when the browser keeps the guide out of a portal, and asks for it again', async () => {
  const { asked } = showPanel({
    hosts: { keptOut: { by: 'withdrawn', hosts: ['kog.chfs.ky.gov'] }, here: null },
    allows: false,
  });
  const keptOut = region('Your browser keeps the guide out');
  expect(keptOut.getByText(/may not look at kog.chfs.ky.gov/)).toBeTruthy();
  click('Allow it again');
  expect(asked).toEqual([['allow', ['kog.chfs.ky.gov']]]);
  await keptOut.findByText(/Nothing was changed/);
});

it('says that IT keeps the guide out of this portal, with words for IT and nothing to ask the browser', () => {
  const { asked } = showPanel({
    hosts: {
      keptOut: { by: 'policy', host: 'kog.chfs.ky.gov' },
      here: { kind: 'portal', host: 'kog.chfs.ky.gov' },
    },
  });
  const keptOut = region('Your IT department keeps the guide out');
  expect(keptOut.getByText(/closes kog.chfs.ky.gov to the guide/)).toBeTruthy();
  expect(keptOut.getByText(/Your checklist works all the same/)).toBeTruthy();
  // Nothing there is ticked off by what the guide sees.
  expect(screen.queryByText(/by itself once you go on/)).toBeNull();
  const next = region('Choose citizen or business partner');
  expect(next.getByText('It counts as done once you tick off a later step.')).toBeTruthy();
  expect(keptOut.getByText(/ExtensionSettings.*runtime_allowed_hosts.*docs\/it-guide.md/)).toBeTruthy();
  fireEvent.click(keptOut.getByRole('button', { name: 'Copy these words' }));
  expect(asked).toEqual([['copy', expect.stringContaining('runtime_blocked_hosts')]]);
  expect(screen.queryByRole('button', { name: 'Allow it again' })).toBeNull();
  expect(region('Where you are').getByText('This tab is kog.chfs.ky.gov.')).toBeTruthy();
});

it('says it with an "if" where it may be any other site', () => {
  showPanel({ hosts: { keptOut: { by: 'policy', host: null }, here: null } });
  expect(screen.queryByRole('region', { name: /keeps the guide out/ })).toBeNull();
  expect(region('Where you are').getByText(/If it shows KOG or KASPER/)).toBeTruthy();
  expect(region('Where you are').getByText(/ExtensionSettings/)).toBeTruthy();
});

it('says of a portal that is not seen yet what helps', () => {
  showPanel({ hosts: { keptOut: null, here: { kind: 'portal', host: 'kog.chfs.ky.gov' } } });
  expect(region('Where you are').getByText(/reload the tab/)).toBeTruthy();
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

it('has no file of a report where no files may be made', async () => {
  showPanel({ tab: onPage('kog/sign-in'), noFiles: true });
  click('Report this screen');
  await screen.findByRole('textbox', { name: 'Report of this screen' });
  expect(screen.queryByRole('button', { name: 'Save as a file' })).toBeNull();
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
