import { from } from '../milestones';
import type { Step } from '../step';
import { REQUEST_LINK } from '../targets';

/** Who comes back to the onboarding screen after submitting is told so, instead of being led to ask twice. */
export const alreadySent = {
  id: 'already-sent',
  phase: 'wait',
  where: ['kog/onboarding'],
  pointAt: REQUEST_LINK,
  done: from('welcome-mail-arrived'),
  needs: ['submit'],
  partOf: 'await-welcome',
  onlyFor: 'sent',
  source: ['F29', 'F30', 'F31', 'F32', 'F33'],
} as const satisfies Step;
