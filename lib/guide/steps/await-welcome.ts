import { from } from '../milestones';
import type { Step } from '../step';

/** The registration is complete only with the welcome e-mail. */
export const awaitWelcome = {
  id: 'await-welcome',
  phase: 'wait',
  where: 'elsewhere',
  done: from('welcome-mail-arrived'),
  needs: ['submit'],
  tick: 'welcome-mail-arrived',
  source: ['F29', 'F30', 'F31', 'F32', 'F33'],
} as const satisfies Step;
