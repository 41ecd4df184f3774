import { describe, expect, it } from 'vitest';
import { focusOf } from '../../lib/guide/focus';
import type { PageId } from '../../lib/pages/page';
import { HOLDER, holding, type Known, SIGNED_IN, SUBMITTED } from './facts';

const shown = (page: PageId | null, ...facts: Known[]) => {
  const focus = focusOf(holding(...facts), page);
  return focus && [focus.step.id, focus.onScreen, focus.follows?.id ?? null];
};

describe('the step shown first', () => {
  it('is the next of the checklist where no screen is known', () => {
    expect(shown(null)).toEqual(['choose-account-kind', false, 'sign-up']);
  });

  it('is what the screen in front asks for', () => {
    expect(shown('kog/onboarding', ...SIGNED_IN, 'onboarding-reached')).toEqual([
      'leave-blank',
      true,
      'request-account',
    ]);
    expect(shown('kog/sign-up')).toEqual(['sign-up', true, 'activate']);
  });

  it('is the next of the checklist where the screen asks for nothing that is still to do', () => {
    expect(shown('kog/my-apps', ...SUBMITTED)).toEqual(['await-welcome', false, null]);
    expect(shown('kasper/request-submitted', ...SUBMITTED)).toEqual(['await-welcome', false, null]);
  });

  it('is the sign-in at the sign-in, however often it was done', () => {
    expect(shown('kog/sign-in-email', ...SUBMITTED)).toEqual(['sign-in-email', true, 'await-welcome']);
  });

  it('is the way out of trouble on a screen of trouble', () => {
    expect(shown('kog/locked', ...SUBMITTED)?.[0]).toBe('unlock-account');
    expect(shown('kog/password-expired', ...SUBMITTED, 'welcome-mail-arrived')?.[0]).toBe('change-password');
  });

  it('is the quotation and the desk for a holder', () => {
    expect(shown(null, HOLDER)).toEqual(['ask-first', false, null]);
    expect(shown('kog/onboarding', HOLDER)).toEqual(['ask-first', true, null]);
  });

  it('is nothing once the welcome e-mail is there', () => {
    expect(shown(null, ...SUBMITTED, 'welcome-mail-arrived')).toBeNull();
    expect(shown('kog/my-apps', ...SUBMITTED, 'welcome-mail-arrived')).toBeNull();
  });
});
