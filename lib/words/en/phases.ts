import type { Phase } from '../../guide/step';

/** The parts of the journey, as the official page divides it. */
export const phases: Readonly<Record<Phase, string>> = {
  ask: 'Ask first',
  'kog-account': 'Get into KOG',
  application: 'Ask for a KASPER account',
  submit: 'Submit the application',
  wait: 'Wait for the welcome e-mail',
  renewal: 'License renewal, every year',
  'keep-alive': 'Keep your account alive',
  'any-time': 'Any time',
};
