import { from } from '../milestones';
import type { Step } from '../step';

/** KASPER is found in the list of all apps. */
export const openAllApps = {
  id: 'open-all-apps',
  phase: 'application',
  where: ['kog/my-apps'],
  pointAt: { place: 'action', term: 'allApps' },
  notWhen: { place: 'action', term: 'launch', row: 'kasper' },
  done: from('onboarding-reached'),
  needs: ['sign-in'],
  source: ['F20'],
} as const satisfies Step;
