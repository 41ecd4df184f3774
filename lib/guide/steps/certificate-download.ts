import type { Step } from '../step';

/** Where the certificate hides. */
export const certificateDownload = {
  id: 'certificate-download',
  phase: 'any-time',
  where: ['kasper/master-account'],
  pointAt: { place: 'action', term: 'certificate' },
  done: [],
  needs: [],
  partOf: 'get-certificate',
  source: ['F34', 'F38', 'F39'],
} as const satisfies Step;
