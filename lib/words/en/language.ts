import { countsIn } from '../counts';
import { datesIn } from '../dates';

/** The tag by which browsers know this language. */
export const language: string = 'en-US';

export const dates = datesIn(language);
export const counts = countsIn(language);
