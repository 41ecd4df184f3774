import type { Words } from '../../lib/words/words';
import type { CarryEvents, CarryView } from './carry-events';
import type { Say } from './said';

/** What every part of "Keep and carry" is given. */
export interface PartProps {
  readonly view: CarryView;
  readonly on: CarryEvents;
  readonly words: Words;
  readonly say: Say;
}
