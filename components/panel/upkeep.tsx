import type { GuideView } from '../../lib/guide/view';
import type { Words } from '../../lib/words/words';
import type { Clock } from './clock';
import type { PanelActions } from './panel-actions';
import { StepRow } from './step-row';

interface UpkeepProps {
  readonly upkeep: NonNullable<GuideView['upkeep']>;
  readonly clocks: readonly Clock[];
  readonly now: number;
  readonly keptOut?: boolean | undefined;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** What keeps an account useful: each year's renewal, step by step, and the password that expires. */
export function Upkeep({ upkeep: { renewal, keepAlive }, clocks, ...common }: UpkeepProps) {
  const { words } = common;
  const done = renewal.filter(({ state }) => state.kind === 'done').length;
  return (
    <>
      <section class="checklist" aria-labelledby="renewal-title">
        <div class="section-head">
          <h2 id="renewal-title">{words.phases.renewal}</h2>
          <span class="count">{words.panel.progress(done, renewal.length)}</span>
        </div>
        <Stand of="certificate" clocks={clocks} words={words} />
        <ol class="rows">
          {renewal.map((step) => (
            <StepRow key={step.id} step={step} {...common} />
          ))}
        </ol>
      </section>
      <section class="checklist" aria-labelledby="keep-alive-title">
        <h2 id="keep-alive-title">{words.phases['keep-alive']}</h2>
        <Stand of="password" clocks={clocks} words={words} />
        <ul class="rows">
          {keepAlive.map((step) => (
            <StepRow key={step.id} step={step} help {...common} />
          ))}
        </ul>
      </section>
    </>
  );
}

interface StandProps {
  readonly of: Clock['deadline']['rule']['id'];
  readonly clocks: readonly Clock[];
  readonly words: Words;
}

/** How its clock stands, in one sentence; the clock itself is in the picture of time. */
function Stand({ of, clocks, words: { deadlines, clocks: says, dates } }: StandProps) {
  const clock = clocks.find(({ deadline }) => deadline.rule.id === of);
  if (!clock) return null;
  const { deadline, left } = clock;
  const rule = deadlines.rules[of];
  switch (deadline.status) {
    case 'running':
      return (
        <p class="small">
          {rule.running(dates.day(deadline.dueAt))}
          {left && `: ${deadlines.left[left.unit](left.n)}`}.
        </p>
      );
    case 'late':
      return <p class="small">{rule.late}.</p>;
    case 'met':
      return deadline.dueAt && <p class="small">{says.metForYear(dates.day(deadline.dueAt))}</p>;
    default:
      return <p class="small">{rule.unknown}</p>;
  }
}
