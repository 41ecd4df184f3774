import { from } from '../milestones';
import type { Step } from '../step';

/** The paperless route, second half. */
export const signApplication = {
  id: 'sign-application',
  phase: 'submit',
  where: ['kasper/request-sign'],
  pointAt: {
    place: 'field',
    term: 'signature',
    or: [
      { place: 'field', term: 'agreement' },
      { place: 'action', term: 'sign' },
    ],
  },
  done: from('request-submitted'),
  needs: ['upload-documents'],
  onlyWhen: { fact: 'route', is: 'upload' },
  source: ['F26'],
} as const satisfies Step;
