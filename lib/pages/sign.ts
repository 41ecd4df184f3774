/** Short forms in which pages list their signs. */
import type { Place, Sign } from './page';
import type { Term } from './vocabulary';

const at =
  (place: Place) =>
  (term: Term, row?: NonNullable<Sign['row']>): Sign =>
    row ? { place, term, row } : { place, term };

export const title = at('title');
export const heading = at('heading');
export const field = at('field');
export const action = at('action');
export const current = at('current');
export const below = at('below');
export const message = at('message');
export const anywhere = at('anywhere');
