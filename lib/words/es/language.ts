import { countsIn } from '../counts';
import { datesIn } from '../dates';

/** Spanish as it is used in the United States: dates, hours and numbers follow. */
export const language: string = 'es-US';

export const dates = datesIn(language);
export const counts = countsIn(language);
