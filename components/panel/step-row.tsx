import { Circle, CircleArrowRight, CircleCheck, Undo2 } from 'lucide';
import type { StepState } from '../../lib/guide/state';
import type { StepView } from '../../lib/guide/step-view';
import type { Words } from '../../lib/words/words';
import { Icon } from './icon';
import { Moment } from './moment';
import type { PanelActions } from './panel-actions';
import { OfficialSentence } from './sources';
import { stayNear } from './stay-near';
import { StepHow } from './step-how';
import { Tick } from './tick';

interface StepRowProps {
  readonly step: StepView;
  /** A step outside the order has no state to tell. */
  readonly help?: boolean;
  readonly now: number;
  readonly keptOut?: boolean | undefined;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** One line of the checklist; opened, it tells all about the step. */
export function StepRow({ step, help, now, keptOut, words, actions }: StepRowProps) {
  const { kind } = step.state;
  const { title, why } = words.steps[step.id];
  return (
    <li class={help ? 'row' : `row ${kind}`}>
      <details>
        <summary>
          {!help && <Icon node={iconOf(kind)} />}
          <span class="row-title">{title}</span>
          {!help && <span class={kind === 'next' ? 'row-state' : 'unseen'}>{stateWord(kind, words)}</span>}
        </summary>
        <div class="row-body">
          {step.state.kind === 'done' && <DoneLine state={step.state} words={words} actions={actions} />}
          {step.after.length > 0 && (
            <p class="small">{words.panel.comesAfter(step.after.map((id) => words.steps[id].title))}</p>
          )}
          <p class="why">{why}</p>
          <StepHow step={step} words={words} />
          {step.moment && (
            <Moment {...step.moment} again={!step.canBeDone} now={now} words={words} actions={actions} />
          )}
          {!help && <Tick step={step} keptOut={keptOut} words={words} actions={actions} />}
          <OfficialSentence sources={step.sources} words={words} />
        </div>
      </details>
    </li>
  );
}

function iconOf(kind: StepState['kind']) {
  if (kind === 'done') return CircleCheck;
  return kind === 'next' ? CircleArrowRight : Circle;
}

function stateWord(kind: StepState['kind'], { panel }: Words): string {
  if (kind === 'done') return panel.done;
  return kind === 'next' ? panel.next : panel.later;
}

interface DoneLineProps {
  readonly state: Extract<StepState, { kind: 'done' }>;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** Who says that it is done, since when, and the way to say that it is not. */
function DoneLine({ state: { live, takesBack }, words, actions }: DoneLineProps) {
  const { panel, dates, facts } = words;
  const when = dates.dayAndTime(live.at);
  const also = takesBack.slice(1).map((id) => facts[id]);
  return (
    <div class="done-line">
      <p>{live.by === 'page' ? panel.seen(when) : panel.said(when)}</p>
      <button
        type="button"
        class="quiet"
        onClick={({ currentTarget }) => {
          stayNear(currentTarget);
          actions.undo(takesBack);
        }}
      >
        <Icon node={Undo2} />
        {panel.undo}
      </button>
      {also.length > 0 && <p class="small">{panel.undoAlso(also)}</p>}
    </div>
  );
}
