import type { Step } from '../step';
import { REQUEST_LINK } from '../targets';

/** Who holds an account is given the quotation and the desk to ask, and no advice to fill anything. */
export const askFirst = {
  id: 'ask-first',
  phase: 'any-time',
  where: ['kog/onboarding'],
  pointAt: REQUEST_LINK,
  done: [],
  needs: [],
  onlyFor: 'holder',
  source: ['G01', 'F08', 'F32', 'F33'],
} as const satisfies Step;
