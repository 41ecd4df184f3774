import type { Form } from '../../drawn-screen.ts';
import { DAY, HOUR } from '../../journey/time.ts';

/** Button id to how far it moves the practice clock. */
export const CLOCK_MOVES: Readonly<Record<string, { readonly label: string; readonly by: number }>> = {
  hour1: { label: '+1 hour', by: HOUR },
  hour4: { label: '+4 hours', by: 4 * HOUR },
  day1: { label: '+1 day', by: DAY },
  day14: { label: '+14 days', by: 14 * DAY },
  day90: { label: '+90 days', by: 90 * DAY },
};

/** `back`: the screen to show again afterwards. */
export function clockForm(back: 'desk' | 'mailbox'): Form {
  return {
    kind: 'form',
    name: 'clock',
    to: `/practice/clock?back=${back}`,
    fields: [],
    buttons: Object.entries(CLOCK_MOVES).map(([id, { label }]) => ({ id, label })),
  };
}
