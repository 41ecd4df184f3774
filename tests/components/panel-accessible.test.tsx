// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { DAY, HOLDER, holding, NOW, SIGNED_IN, SUBMITTED } from '../guide/facts';
import { said } from '../guide/triage/answers';
import { onPage, showPanel } from './render-panel';

afterEach(cleanup);

type Shown = Parameters<typeof showPanel>[0];
const states: readonly (readonly [string, Shown])[] = [
  ['nothing yet', {}],
  ['the activation e-mail', { facts: holding('kog-requested'), tab: onPage('kog/verification-pending') }],
  ['onboarding', { facts: holding(...SIGNED_IN), tab: onPage('kog/onboarding') }],
  [
    'an unknown screen',
    { tab: { detection: { outcome: 'unknown', nearest: [{ page: 'kog/my-apps', missed: [] }] } } },
  ],
  [
    'a site to offer',
    {
      hosts: {
        keptOut: { by: 'withdrawn', hosts: ['kog.chfs.ky.gov'] },
        here: { kind: 'offer', host: 'portal.ky.gov' },
      },
    },
  ],
  [
    'kept out by IT',
    {
      hosts: {
        keptOut: { by: 'policy', host: 'kog.chfs.ky.gov' },
        here: { kind: 'portal', host: 'kog.chfs.ky.gov' },
      },
    },
  ],
  ['a picked screen', { tab: { detection: { outcome: 'unknown', nearest: [] }, picked: 'kog/onboarding' } }],
  ['waiting', { facts: holding(...SUBMITTED) }],
  ['late', { facts: holding(...SUBMITTED, ['request-submitted', { at: NOW - 20 * DAY }]) }],
  ['a holder', { facts: holding(HOLDER), privateWindow: true }],
  [
    'an answer',
    { facts: said({ 'kasper-account': 'none', workplace: 'community', 'dea-registration': 'no' }) },
  ],
  [
    'who is to ask first',
    { facts: said({ 'kasper-account': 'unknown', workplace: 'community', 'dea-registration': 'yes' }) },
  ],
  ['practice', { practice: true, facts: holding(...SIGNED_IN), tab: onPage('kog/onboarding') }],
  ['the practice desk', { practice: true }],
  ['the end', { facts: holding(...SUBMITTED, 'welcome-mail-arrived') }],
];

describe.each(states)('the panel: %s', (_, shown) => {
  it('has no fault that axe can see without a layout', async () => {
    const { container } = showPanel(shown);
    for (const details of container.querySelectorAll('details')) details.open = true;
    // Colours need a real browser, and are measured there.
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }, 60_000);

  it('has its headings in order', () => {
    const { container } = showPanel(shown);
    const levels = [...container.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
    });
  });
});
