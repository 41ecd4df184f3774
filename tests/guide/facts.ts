import type { FactId } from '../../lib/facts/facts';
import type { FactState, LiveFact } from '../../lib/facts/state';

export const DAY = 24 * 3_600_000;
/** Monday, November 23, 2026, noon in UTC. */
export const NOW = Date.UTC(2026, 10, 23, 12);

export type Known = FactId | readonly [FactId, Partial<LiveFact>];

/** What holds: each fact seen on a page just now, unless told otherwise. */
export function holding(...known: Known[]): FactState {
  return new Map(
    known.map((fact): [FactId, LiveFact] => {
      const [id, details] = typeof fact === 'string' ? [fact, {}] : fact;
      return [id, { at: NOW, by: 'page', round: 1, ...details }];
    }),
  );
}

export const HOLDER: Known = ['kasper-account', { by: 'person', value: 'holder' }];
export const NEW: Known = ['kasper-account', { by: 'person', value: 'none' }];
export const SIGNED_IN: readonly Known[] = ['kog-requested', 'password-set', 'kog-activated', 'signed-in'];
export const SUBMITTED: readonly Known[] = [
  ...SIGNED_IN,
  'onboarding-reached',
  'request-begun',
  ['route', { value: 'upload' }],
  'request-submitted',
];
