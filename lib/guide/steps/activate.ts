import { from } from '../milestones';
import type { Step } from '../step';

/** Happens in the mailbox; the four hours run from the receipt of the e-mail. */
export const activate = {
  id: 'activate',
  phase: 'kog-account',
  where: 'elsewhere',
  done: from('kog-activated'),
  needs: ['sign-up'],
  tick: 'kog-activated',
  asksWhen: 'activation-mail-arrived',
  source: ['F15', 'F16', 'F17'],
} as const satisfies Step;
