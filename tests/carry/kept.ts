/** Records as they stand in storage, for the tests of copies. */
import type { FactId } from '../../lib/facts/facts';
import { DAY, NOW } from '../guide/facts';

export const ANN = 'aaaaaaaa-0000-4000-8000-000000000001';
export const BEN = 'bbbbbbbb-0000-4000-8000-000000000002';

export const fact = (id: FactId, person = ANN, round = 1) => `fact:${person}:${round}:${id}`;
export const seen = (at = NOW - DAY, more: object = {}) => ({ v: 1, at, saved: at, by: 'page', ...more });
export const said = (at = NOW - DAY, more: object = {}) => seen(at, { by: 'person', ...more });
export const named = (alias: string, saved = NOW - DAY) => ({ v: 1, saved, alias });

/** A computer with two people, a reminder given, settings, and two things that cannot be read. */
export const KEPT: Readonly<Record<string, unknown>> = {
  [`person:${ANN}`]: named('Ann'),
  [`person:${BEN}`]: named('Ben'),
  'setting:person': { v: 1, saved: NOW - DAY, person: ANN },
  [fact('signed-in')]: seen(),
  [fact('request-submitted')]: seen(),
  [fact('route')]: said(NOW - DAY, { value: 'upload' }),
  [fact('password-set')]: said(NOW - 3 * DAY, { gone: true }),
  [fact('password-set', ANN, 2)]: said(NOW - 2 * DAY),
  [fact('kasper-account', BEN)]: said(NOW - DAY, { value: 'holder' }),
  [`reminded:${ANN}:password:1:over`]: { v: 1, at: NOW - DAY },
  [fact('papers-mailed')]: { v: 9, something: 'new' },
  'later:thing': { v: 1 },
};
