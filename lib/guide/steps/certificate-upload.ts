import { fromRenewal } from '../renewal';
import type { Step } from '../step';

/** What the certificate is for; it happens with the Board, on a page the guide does not know. */
export const certificateUpload = {
  id: 'certificate-upload',
  phase: 'renewal',
  where: 'elsewhere',
  done: fromRenewal('certificate-uploaded'),
  needs: ['certificate-download'],
  tick: 'certificate-uploaded',
  source: ['F34', 'G06'],
} as const satisfies Step;
