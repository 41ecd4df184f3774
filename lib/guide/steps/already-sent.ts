import { from } from '../milestones';
import type { Step } from '../step';

/** Who comes back to the onboarding screen after submitting is told so, instead of being led to ask twice. */
export const alreadySent = {
  id: 'already-sent',
  phase: 'wait',
  where: ['kog/onboarding'],
  pointAt: {
    place: 'action',
    term: 'requestKasperAccount',
    or: [
      { place: 'action', term: 'requestAccount', row: 'kasper' },
      { place: 'action', term: 'requestAccount' },
    ],
  },
  done: from('welcome-mail-arrived'),
  needs: ['submit'],
  partOf: 'await-welcome',
  onlyFor: 'sent',
  source: ['F29', 'F30', 'F31', 'F32', 'F33'],
} as const satisfies Step;
