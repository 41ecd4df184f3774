import { describe, expect, it } from 'vitest';
import { adviseFor } from '../../lib/guide/advise';
import { PAGE_IDS, type PageId } from '../../lib/pages/page';
import { english } from '../../lib/words/en/english';
import { HOLDER, holding, type Known, NEW, SUBMITTED } from './facts';

const advise = (page: PageId, ...facts: Known[]) =>
  adviseFor(page, holding(...facts), english, { canOpenPanel: true });
const hints = (page: PageId, ...facts: Known[]) =>
  advise(page, ...facts)?.hints.map(({ step }) => step) ?? [];
const said = (page: PageId, ...facts: Known[]) =>
  (advise(page, ...facts)?.hints ?? []).flatMap(({ title, lines }) => [title, ...lines]).join(' ');

const BLANK = /\b(blank|empty|do not (enter|type|fill))\b/i;

describe('on the onboarding screen of KASPER', () => {
  it('says first to leave both fields blank, then to click the link', () => {
    expect(hints('kog/onboarding')).toEqual(['leave-blank', 'request-account']);
    expect(advise('kog/onboarding')?.hints.map(({ pointAt }) => `${pointAt.place}:${pointAt.term}`)).toEqual([
      'field:username',
      'action:requestKasperAccount',
    ]);
  });

  it('guards user name and password', () => {
    const fields = advise('kog/onboarding')?.guard?.fields.map(({ place, term }) => `${place}:${term}`);
    expect(fields).toEqual(['field:username', 'field:password']);
  });

  it('says that a new account is assumed, until that is answered', () => {
    expect(said('kog/onboarding')).toContain(english.callout.assumesNew);
    expect(said('kog/onboarding', NEW)).not.toContain(english.callout.assumesNew);
  });

  it('gives a holder no guard and no advice to fill: the quotation and the desk', () => {
    expect(advise('kog/onboarding', HOLDER)?.guard).toBeNull();
    expect(hints('kog/onboarding', HOLDER)).toEqual(['ask-first']);
    expect(said('kog/onboarding', HOLDER)).toContain('please do not create a new account');
    expect(said('kog/onboarding', HOLDER)).toContain('(502) 564-7985');
    expect(said('kog/onboarding', HOLDER)).not.toMatch(BLANK);
  });

  it('leads nobody to send a second request, and still guards', () => {
    expect(hints('kog/onboarding', ...SUBMITTED)).toEqual(['already-sent']);
    expect(advise('kog/onboarding', ...SUBMITTED)?.guard).not.toBeNull();
  });
});

describe('everywhere else', () => {
  const others = PAGE_IDS.filter((page) => page !== 'kog/onboarding');

  it.each(others)('%s: never the advice to leave fields blank, and no guard', (page) => {
    for (const facts of [holding(), holding(HOLDER), holding(NEW), holding(...SUBMITTED)]) {
      const advice = adviseFor(page, facts, english, { canOpenPanel: true });
      expect(advice?.guard ?? null).toBeNull();
      for (const { title, lines } of advice?.hints ?? [])
        expect([title, ...lines].join(' ')).not.toMatch(BLANK);
    }
  });

  it('speaks of the letter K only until KASPER is in view', () => {
    const [find, enroll] = advise('kog/all-apps')?.hints ?? [];
    expect(find).toMatchObject({
      pointAt: { place: 'action', term: 'letterK' },
      notWhen: { place: 'action', term: 'enroll', row: 'kasper' },
    });
    expect(enroll?.pointAt).toEqual({ place: 'action', term: 'enroll', row: 'kasper' });
  });

  it('leads nobody to apply who has sent the request or holds an account', () => {
    expect(advise('kog/my-apps', ...SUBMITTED)).toBeNull();
    expect(advise('kog/all-apps', HOLDER)).toBeNull();
    expect(advise('kasper/request-welcome', HOLDER)).toBeNull();
  });

  it('helps anybody to sign in, and back in', () => {
    expect(hints('kog/sign-in-password', HOLDER)).toEqual(['sign-in-password']);
    expect(hints('kog/locked', ...SUBMITTED)).toEqual(['unlock-account']);
  });

  it('says of screens the source does not know only to follow their instructions', () => {
    expect(hints('kasper/request-personal')).toEqual(['follow-instructions']);
    expect(hints('kasper/request-professional')).toEqual(['follow-instructions']);
    expect(advise('kasper/request-submitted')).toBeNull();
  });
});

describe('the way to the panel', () => {
  it('is a button where the browser lets it open, else the toolbar icon is named', () => {
    const firefox = adviseFor('kog/my-apps', holding(), english, { canOpenPanel: false });
    expect(advise('kog/my-apps')?.labels).toMatchObject({
      openPanel: 'Open the checklist',
      canOpenPanel: true,
    });
    expect(firefox?.labels.canOpenPanel).toBe(false);
    expect(firefox?.labels.openPanel).toContain('toolbar');
  });
});
