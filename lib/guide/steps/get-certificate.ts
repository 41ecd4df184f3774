import type { Step } from '../step';

/** For the renewal of the licence. */
export const getCertificate = {
  id: 'get-certificate',
  phase: 'any-time',
  where: 'elsewhere',
  done: [],
  needs: [],
  source: ['F34', 'F35', 'F36', 'F37', 'F38', 'F39'],
} as const satisfies Step;
