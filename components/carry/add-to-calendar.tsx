import { CalendarPlus } from 'lucide';
import type { DeadlineId } from '../../lib/deadlines/rules';
import type { Words } from '../../lib/words/words';
import { Icon } from '../panel/icon';
import type { PanelActions } from '../panel/panel-actions';

interface AddToCalendarProps {
  /** One, or several that run at the same time. */
  readonly deadlines: readonly DeadlineId[];
  readonly words: Words;
  readonly actions: PanelActions;
}

/** Saves a calendar file: for one deadline, or for all that run. */
export function AddToCalendar({ deadlines, words, actions: { addToCalendar } }: AddToCalendarProps) {
  const [first] = deadlines;
  if (!addToCalendar || !first) return null;
  const one = deadlines.length === 1;
  const name = one ? words.calendar.addOne(words.deadlines.rules[first].name) : words.calendar.addAll;
  return (
    <button
      type="button"
      class={one ? 'quiet calendar-one' : 'secondary calendar-all'}
      aria-label={name}
      onClick={() => addToCalendar(deadlines)}
    >
      <Icon node={CalendarPlus} />
      {one ? words.calendar.add : words.calendar.addAll}
    </button>
  );
}
