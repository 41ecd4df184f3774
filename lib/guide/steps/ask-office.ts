import type { Step } from '../step';
import { REQUEST_LINK } from '../targets';

/** F08 and G01 pull against each other: who had an account asks before anything is created. */
export const askOffice = {
  id: 'ask-office',
  phase: 'ask',
  where: ['kog/onboarding'],
  pointAt: REQUEST_LINK,
  done: ['asked-business-office'],
  needs: [],
  tick: 'asked-business-office',
  onlyFor: 'reapply',
  source: ['F08', 'G01'],
} as const satisfies Step;
