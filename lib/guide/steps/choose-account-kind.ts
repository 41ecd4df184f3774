import { from } from '../milestones';
import type { Step } from '../step';

/** The official page names two kinds of KOG account and prefers neither. */
export const chooseAccountKind = {
  id: 'choose-account-kind',
  phase: 'kog-account',
  where: ['kog/account-kind'],
  pointAt: {
    place: 'action',
    term: 'citizen',
    or: [
      { place: 'field', term: 'citizen' },
      { place: 'action', term: 'choose', row: 'citizen' },
    ],
  },
  done: from('kog-requested'),
  needs: [],
  creates: true,
  source: ['F10', 'F09', 'G03'],
} as const satisfies Step;
