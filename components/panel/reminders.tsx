import { Bell, BellOff, BellRing } from 'lucide';
import type { Words } from '../../lib/words/words';
import { Icon } from './icon';

/**
 * `off`: not asked for yet. `refused`: the browser or the person said no. `muted`: an IT department did. `none`: there is
 * nothing to be reminded of.
 */
export type RemindersState = 'on' | 'off' | 'refused' | 'muted' | 'none';

interface RemindersProps {
  readonly state: RemindersState;
  readonly words: Words;
  readonly onRemind: () => void;
}

/** The permission for notices is asked for here, when a person first wants them; without it all else works. */
export function Reminders({ state, words: { clocks }, onRemind }: RemindersProps) {
  if (state === 'none') return null;
  if (state === 'on') {
    return (
      <p class="reminders small">
        <Icon node={BellRing} />
        <span>{clocks.remindOn}</span>
      </p>
    );
  }
  if (state === 'muted') {
    return (
      <p class="reminders small">
        <Icon node={BellOff} />
        <span>{clocks.remindMuted}</span>
      </p>
    );
  }
  return (
    <div class="reminders">
      <button type="button" class="secondary" onClick={onRemind}>
        <Icon node={Bell} />
        {clocks.remind}
      </button>
      {state === 'off' ? (
        <p class="small">{clocks.remindWhy}</p>
      ) : (
        <p class="small">
          <Icon node={BellOff} /> {clocks.remindRefused}
        </p>
      )}
    </div>
  );
}
