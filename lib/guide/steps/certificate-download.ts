import { fromRenewal } from '../renewal';
import type { Step } from '../step';

/** Where the certificate hides. */
export const certificateDownload = {
  id: 'certificate-download',
  phase: 'renewal',
  where: ['kasper/master-account'],
  pointAt: { place: 'action', term: 'certificate' },
  done: fromRenewal('certificate-downloaded'),
  needs: ['certificate-account'],
  tick: 'certificate-downloaded',
  source: ['F34', 'F38', 'F39'],
} as const satisfies Step;
