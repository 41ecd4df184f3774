import { describe, expect, it } from 'vitest';
import { checklist } from '../../lib/guide/checklist';
import { LISTED, RENEWAL_STEPS, stepStates } from '../../lib/guide/state';
import type { StepId } from '../../lib/guide/steps';
import { DAY, holding, type Known, NOW, SIGNED_IN, SUBMITTED } from './facts';

const kinds = (...args: Known[]) =>
  Object.fromEntries([...stepStates(holding(...args))].map(([id, { kind }]) => [id, kind]));
const nextOf = (...args: Known[]) =>
  [...stepStates(holding(...args))].filter(([, { kind }]) => kind === 'next').map(([id]) => id);

describe('what is next', () => {
  it.each<[StepId, readonly Known[]]>([
    ['choose-account-kind', []],
    ['activate', ['kog-requested']],
    ['sign-in', ['kog-requested', 'kog-activated']],
    ['open-all-apps', SIGNED_IN],
    ['leave-blank', [...SIGNED_IN, 'onboarding-reached']],
    ['follow-instructions', [...SIGNED_IN, 'request-begun']],
    ['upload-documents', [...SIGNED_IN, ['route', { value: 'upload' }]]],
    ['submit', [...SIGNED_IN, ['route', { value: 'mail' }]]],
    ['mail-papers', [...SIGNED_IN, ['route', { value: 'mail' }], 'request-submitted']],
    ['await-welcome', SUBMITTED],
  ])('%s', (next, facts) => {
    expect(nextOf(...facts)).toEqual([next]);
  });

  it('is nothing once the welcome e-mail is there', () => {
    expect(nextOf(...SUBMITTED, 'welcome-mail-arrived')).toEqual([]);
  });
});

describe('the state of a step', () => {
  it('is done by a later milestone too: who is signed in has activated', () => {
    expect(kinds('signed-in')).toMatchObject({ 'sign-up': 'done', activate: 'done', 'sign-in': 'done' });
  });

  it.each([
    ['the checklist', LISTED],
    ['the renewal', RENEWAL_STEPS],
  ])('of each step without a tick of its own is done by the tick of a later one (%s)', (_, list) => {
    const missing = list.filter(
      ({ tick, done }, at) =>
        !tick && !list.slice(at + 1).some((later) => later.tick && done.includes(later.tick)),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('tells who said so and since when, its own fact first, and all that an undo takes back', () => {
    const facts = holding(['kog-activated', { by: 'person', at: NOW - DAY }], 'signed-in');
    expect(stepStates(facts).get('activate')).toEqual({
      kind: 'done',
      fact: 'kog-activated',
      live: { by: 'person', at: NOW - DAY, round: 1 },
      takesBack: ['kog-activated', 'signed-in'],
    });
  });

  it('is out of the track on the other route, and until a route is chosen', () => {
    const routes = ['upload-documents', 'sign-application', 'mail-papers'];
    const of = (...args: Known[]) => routes.map((id) => kinds(...args)[id]);
    expect(of('request-begun')).toEqual(['out-of-track', 'out-of-track', 'out-of-track']);
    expect(of(['route', { value: 'mail' }])).toEqual(['out-of-track', 'out-of-track', 'later']);
    expect(of(['route', { value: 'upload' }])).toEqual(['next', 'later', 'out-of-track']);
  });
});

describe('the checklist', () => {
  it('counts what is done in each phase, of the steps of this track', () => {
    const counts = checklist(holding(...SUBMITTED)).map(({ phase, done, steps }) => [
      phase,
      done,
      steps.length,
    ]);
    expect(counts).toEqual([
      ['kog-account', 4, 4],
      ['application', 6, 6],
      ['submit', 4, 4],
      ['wait', 0, 1],
    ]);
  });

  it('lists no screen of a larger step, and no help that can never be done', () => {
    const listed = checklist(holding()).flatMap(({ steps }) => steps.map(({ step }) => step.id));
    expect(listed).not.toContain('sign-in-password');
    expect(listed).not.toContain('reset-password');
  });
});
