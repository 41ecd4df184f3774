import { describe, expect, it } from 'vitest';
import { adviseFor } from '../../lib/guide/advise';
import { focusOf } from '../../lib/guide/focus';
import { isAnswered, trackOf } from '../../lib/guide/track';
import { english } from '../../lib/words/en/english';
import { HOLDER, holding, type Known, NEW, SUBMITTED } from './facts';
import { everyState, type Partly, said } from './triage/answers';

const along = (answers: Partly, ...known: Known[]) => new Map([...said(answers), ...holding(...known)]);
const LOST = { 'kasper-account': 'holder', 'kasper-logged-on': 'no', 'kasper-moved-to-kog': 'no' };
const EXEMPT = { 'kasper-account': 'none', workplace: 'industry', 'dea-registration': 'no' };

describe('the track', () => {
  it('of what was noted before there were questions is what it was', () => {
    expect(trackOf(holding(HOLDER))).toBe('holder');
    expect(trackOf(holding(NEW))).toBe('new');
    expect(trackOf(holding())).toBe('new');
    expect(trackOf(holding(HOLDER, ...SUBMITTED))).toBe('holder');
    expect(isAnswered(holding())).toBe(false);
  });

  it('asks first whoever had an account and cannot be sure of it', () => {
    expect(trackOf(said(LOST))).toBe('reapply');
    expect(trackOf(said({ ...LOST, 'kasper-logged-on': 'yes' }))).toBe('reapply');
    expect(trackOf(said({ 'kasper-account': 'unknown' }))).toBe('reapply');
    expect(trackOf(along(LOST, 'asked-business-office'))).toBe('new');
    expect(trackOf(along(LOST, ...SUBMITTED))).toBe('sent');
    expect(trackOf(along(LOST, 'welcome-mail-arrived'))).toBe('holder');
  });

  it('is nobody’s way who is exempt', () => {
    expect(trackOf(said(EXEMPT))).toBe('exempt');
    expect(focusOf(said(EXEMPT), null)).toBeNull();
    expect(focusOf(said(EXEMPT), 'kog/sign-in-email')?.step.id).toBe('sign-in-email');
  });
});

it('leads nobody to create anything who says they had an account and has not asked', () => {
  const creating = ['kog/account-kind', 'kog/sign-up', 'kog/all-apps', 'kasper/request-welcome'] as const;
  for (const state of everyState()) {
    const facts = said(state);
    if (trackOf(facts) !== 'reapply') continue;
    for (const page of creating) expect(adviseFor(page, facts, english, { canOpenPanel: true })).toBeNull();
    const advice = adviseFor('kog/onboarding', facts, english, { canOpenPanel: true });
    expect(advice?.hints.map(({ step }) => step)).toEqual(['ask-office']);
    expect(advice?.guard).toBeNull();
  }
});
