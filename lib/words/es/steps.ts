import type { Words } from '../words';
import { anyTime } from './steps/any-time';
import { application } from './steps/application';
import { ask } from './steps/ask';
import { kogAccount } from './steps/kog-account';
import { submit } from './steps/submit';
import { upkeep } from './steps/upkeep';

/** The screens are in English: what stands on them is named in English, in quotes. */
export const steps: Words['steps'] = {
  ...ask,
  ...kogAccount,
  ...application,
  ...submit,
  ...anyTime,
  ...upkeep,
};
