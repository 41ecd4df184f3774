import { from } from '../milestones';
import type { Step } from '../step';

/** KOG has taken the sign-up and waits for the person to answer its e-mail. */
export const awaitActivationMail = {
  id: 'await-activation-mail',
  phase: 'kog-account',
  where: ['kog/verification-pending'],
  pointAt: { place: 'action', term: 'resend' },
  done: from('kog-activated'),
  needs: ['sign-up'],
  partOf: 'activate',
  asksWhen: 'activation-mail-arrived',
  source: ['F15', 'F16'],
} as const satisfies Step;
