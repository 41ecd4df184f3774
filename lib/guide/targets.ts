import type { Target } from '../pages/page';

/** The link at the bottom of KASPER's onboarding that asks for an account (F24), by whichever name it goes. */
export const REQUEST_LINK = {
  place: 'action',
  term: 'requestKasperAccount',
  or: [
    { place: 'action', term: 'requestAccount', row: 'kasper' },
    { place: 'action', term: 'requestAccount' },
  ],
} as const satisfies Target;
