import { from } from '../milestones';
import type { Step } from '../step';

/** One of many Enroll links: only the one in the row of KASPER is meant. */
export const enroll = {
  id: 'enroll',
  phase: 'application',
  where: ['kog/all-apps'],
  pointAt: { place: 'action', term: 'enroll', row: 'kasper' },
  notWhen: { place: 'action', term: 'launch', row: 'kasper' },
  done: from('onboarding-reached'),
  needs: ['find-kasper'],
  tick: 'onboarding-reached',
  source: ['F22', 'F21'],
} as const satisfies Step;
