import { from } from '../milestones';
import type { Step } from '../step';

/** The paperless route, first half. */
export const uploadDocuments = {
  id: 'upload-documents',
  phase: 'submit',
  where: ['kasper/request-upload'],
  pointAt: { place: 'field', term: 'document', or: [{ place: 'action', term: 'upload' }] },
  done: from('request-submitted'),
  needs: ['choose-route'],
  onlyWhen: { fact: 'route', is: 'upload' },
  source: ['F26', 'F27'],
} as const satisfies Step;
