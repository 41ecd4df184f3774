import type { GuideView } from '../../lib/guide/view';
import type { Words } from '../../lib/words/words';
import { AddToCalendar } from '../carry/add-to-calendar';
import { type Clock, shareRun, startOf } from './clock';
import { DeskContacts } from './desks';
import { Moment } from './moment';
import type { PanelActions } from './panel-actions';
import { OfficialSentence } from './sources';
import { StartAgain } from './start-again';

interface ClockLineProps {
  readonly clock: Clock;
  readonly desks: GuideView['desks'];
  /** The question for its start stands elsewhere in the panel already. */
  readonly asked: boolean;
  /** That it is late, and whom to call, stands elsewhere in the panel already. */
  readonly told: boolean;
  readonly now: number;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** One clock: what it is, until when, and what to do; when it is missed, whom to call. */
export function ClockLine({ clock, desks, asked, told, ...common }: ClockLineProps) {
  const { deadlines, clocks } = common.words;
  const { rule, status } = clock.deadline;
  if (status === 'waiting') return <p class="small">{clocks.each[rule.id].coming}</p>;
  return (
    <div class="time-body">
      <div class="section-head">
        <h3>{deadlines.rules[rule.id].name}</h3>
        <span class="count">{stateOf(clock, common.words)}</span>
      </div>
      <Body clock={clock} desks={desks} asked={asked} told={told} {...common} />
      <OfficialSentence sources={clock.sources} words={common.words} />
    </div>
  );
}

function stateOf({ deadline: { status }, left }: Clock, { clocks, deadlines }: Words): string {
  if (left) return deadlines.left[left.unit](left.n);
  return status === 'late' ? clocks.late : clocks.unknown;
}

function Body({ clock: { deadline }, desks, asked, told, ...common }: ClockLineProps) {
  const { rule } = deadline;
  const { clocks, deadlines, dates } = common.words;
  const says = deadlines.rules[rule.id];
  const from = startOf(deadline);
  const ask = from && !asked && <Moment fact={from} known={null} {...common} />;
  const until = (at: number) => ('hours' in rule.length ? dates.dayAndTime(at) : dates.day(at));
  const anew = clocks.each[rule.id].again;
  const again = from && anew && <StartAgain fact={from} says={anew} {...common} />;
  switch (deadline.status) {
    case 'met':
    case 'waiting':
      return null;
    case 'unknown':
      return (
        <>
          <p class="small">{says.unknown}</p>
          {ask}
        </>
      );
    case 'running':
      return (
        <>
          <p class="due">{says.running(until(deadline.dueAt))}.</p>
          <Run share={shareRun(deadline, common.now)} />
          <p class="small">{deadline.approximate ? clocks.approximate : clocks.each[rule.id].calm}</p>
          {deadline.approximate && ask}
          {!deadline.approximate && again}
          <AddToCalendar deadlines={[rule.id]} words={common.words} actions={common.actions} />
        </>
      );
    case 'late': {
      const desk = desks.find(({ id }) => id === rule.desk);
      return (
        <>
          <p class="due">
            {says.late}. {clocks.ended(until(deadline.dueAt))}
          </p>
          {!told && <p>{says.ifLate}</p>}
          {!told && desk && <DeskContacts desk={desk} words={common.words} actions={common.actions} />}
          {again}
        </>
      );
    }
  }
}

/** How much has run; the words above say the same. */
function Run({ share }: { readonly share: number }) {
  return (
    <div class="bar" aria-hidden="true">
      <span style={{ inlineSize: `${100 * share}%` }} />
    </div>
  );
}
