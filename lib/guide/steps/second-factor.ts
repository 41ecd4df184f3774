import { from } from '../milestones';
import type { Step } from '../step';

/** KOG may ask for a second proof at every sign-in. */
export const secondFactor = {
  id: 'second-factor',
  phase: 'kog-account',
  where: ['kog/second-factor'],
  pointAt: {
    place: 'field',
    term: 'code',
    or: [
      { place: 'field', term: 'factorChoice' },
      { place: 'action', term: 'factorChoice' },
      { place: 'action', term: 'choose', row: 'factorChoice' },
    ],
  },
  done: from('signed-in'),
  needs: ['activate'],
  partOf: 'sign-in',
  again: true,
  source: ['G04'],
} as const satisfies Step;
