import type { StepId } from '../../guide/steps';
import type { StepWords } from '../step-words';
import { anyTime } from './steps/any-time';
import { application } from './steps/application';
import { ask } from './steps/ask';
import { kogAccount } from './steps/kog-account';
import { submit } from './steps/submit';
import { upkeep } from './steps/upkeep';

/** Every step has its wording, and no wording is without its step: the type holds both. */
export const steps: Readonly<Record<StepId, StepWords>> = {
  ...ask,
  ...kogAccount,
  ...application,
  ...submit,
  ...anyTime,
  ...upkeep,
};
