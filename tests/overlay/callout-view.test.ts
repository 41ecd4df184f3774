import { expect, it } from 'vitest';
import { calloutView, type Situation } from '../../lib/overlay/callout-view';
import { LABELS, ONBOARDING } from '../e2e/overlay/advice';

const calm: Situation = {
  advice: ONBOARDING,
  hints: ONBOARDING.hints,
  at: 0,
  filled: 0,
  clearable: 0,
  cleared: false,
  away: null,
  folded: false,
  mute: false,
};

it('says nothing where no hint has its target on the screen', () => {
  expect(calloutView({ ...calm, hints: [] })).toBeNull();
});

it('counts the hints, unless there is but one', () => {
  expect(calloutView({ ...calm, at: 1 })?.count).toEqual({ number: 2, all: 2 });
  expect(calloutView({ ...calm, hints: ONBOARDING.hints.slice(0, 1) })?.count).toBeNull();
});

it('puts the warning before every hint, and before none', () => {
  const warning = { tone: 'warning', title: ONBOARDING.guard?.title, offersClear: true, note: '' };
  expect(calloutView({ ...calm, filled: 1, clearable: 1 })).toMatchObject(warning);
  expect(calloutView({ ...calm, hints: [], filled: 2, clearable: 2 })).toMatchObject(warning);
});

it('offers to clear only what can be cleared, and says what cannot', () => {
  expect(calloutView({ ...calm, filled: 2, clearable: 1 })).toMatchObject({
    offersClear: true,
    note: LABELS.cannotClear,
  });
  expect(calloutView({ ...calm, filled: 1, clearable: 0 })).toMatchObject({
    offersClear: false,
    note: LABELS.cannotClear,
  });
});

it('says that the fields are empty again', () => {
  expect(calloutView({ ...calm, cleared: true })).toMatchObject({ tone: 'hint', note: LABELS.cleared });
});
