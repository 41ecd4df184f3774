import { AlarmClock, CircleHelp, Hourglass, TriangleAlert } from 'lucide';
import type { GuideView } from '../../lib/guide/view';
import type { Words } from '../../lib/words/words';
import { AddToCalendar } from '../carry/add-to-calendar';
import { type Clock, type ClockKind, clockKind, clocksOf, lateFor, startOf } from './clock';
import { ClockLine } from './clock-line';
import { Icon } from './icon';
import type { PanelActions } from './panel-actions';
import { Reminders, type RemindersState } from './reminders';

interface ClocksProps {
  readonly clocks: readonly Clock[];
  readonly view: GuideView;
  readonly reminders: RemindersState;
  readonly now: number;
  readonly words: Words;
  readonly actions: PanelActions;
}

const ICONS = { late: TriangleAlert, running: Hourglass, unknown: CircleHelp, coming: AlarmClock };

/**
 * The picture of time, from top to bottom: what is late, now, what runs, what comes. The order, an icon and a word say
 * what each is; the colour only repeats it.
 */
export function Clocks({ clocks, view, reminders, ...common }: ClocksProps) {
  const { words, now, actions } = common;
  // Who has an account or needs none waits for nothing new; what has started all the same is shown.
  const waits = view.track !== 'holder' && view.track !== 'exempt';
  const shown = clocks.filter(({ deadline }) => waits || deadline.status !== 'waiting');
  if (!shown.some(({ deadline }) => clockKind(deadline))) return null;
  const focused = view.focus?.step;
  const told = focused ? lateFor(focused, clocks) : null;
  const rows = (kind: ClockKind) =>
    clocksOf(kind, shown).map((clock) => (
      <li key={clock.deadline.rule.id} class={`time-row ${kind}`}>
        <span class="time-mark">
          <Icon node={ICONS[kind]} />
        </span>
        <ClockLine
          clock={clock}
          desks={view.desks}
          asked={startOf(clock.deadline) === (focused?.moment?.fact ?? null)}
          told={clock.deadline === told}
          {...common}
        />
      </li>
    ));
  const running = clocksOf('running', shown).map(({ deadline }) => deadline.rule.id);
  const runs = running.length + clocksOf('late', shown).length > 0;
  return (
    <section class="time" aria-labelledby="time-title">
      <h2 id="time-title">{words.clocks.title}</h2>
      <ol>
        {rows('late')}
        <li class="time-row now" aria-current="time">
          <span class="time-mark" />
          <p>{words.clocks.now(words.dates.dayAndTime(now))}</p>
        </li>
        {rows('running')}
        {rows('unknown')}
        {rows('coming')}
      </ol>
      {running.length > 1 && <AddToCalendar deadlines={running} words={words} actions={actions} />}
      {runs && <Reminders state={reminders} words={words} onRemind={actions.remind} />}
    </section>
  );
}
