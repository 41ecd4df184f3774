import { from } from '../milestones';
import type { Step } from '../step';

/** Not said any more once KASPER is in view: then its Enroll link is next. */
export const findKasper = {
  id: 'find-kasper',
  phase: 'application',
  where: ['kog/all-apps'],
  pointAt: { place: 'action', term: 'letterK' },
  notWhen: {
    place: 'action',
    term: 'enroll',
    row: 'kasper',
    or: [{ place: 'action', term: 'launch', row: 'kasper' }],
  },
  done: from('onboarding-reached'),
  needs: ['open-all-apps'],
  source: ['F21', 'F02'],
} as const satisfies Step;
