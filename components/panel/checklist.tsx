import type { GuideView, PhaseView } from '../../lib/guide/view';
import type { Words } from '../../lib/words/words';
import type { PanelActions } from './panel-actions';
import { StepRow } from './step-row';

interface ChecklistProps {
  readonly view: GuideView;
  readonly now: number;
  readonly keptOut?: boolean | undefined;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** All steps by phase, with how far each phase is. */
export function Checklist({ view, ...common }: ChecklistProps) {
  const { words } = common;
  const { panel } = words;
  const done = view.phases.reduce((sum, phase) => sum + phase.done, 0);
  const all = view.phases.reduce((sum, phase) => sum + phase.steps.length, 0);
  return (
    <section class="checklist" aria-labelledby="checklist-title">
      <div class="section-head">
        <h2 id="checklist-title">{panel.checklist}</h2>
        <span class="count">{panel.progress(done, all)}</span>
      </div>
      <Bar done={done} of={all} />
      {view.phases.map((phase) => (
        <section key={phase.phase} class="phase" aria-labelledby={`phase-${phase.phase}`}>
          <div class="section-head">
            <h3 id={`phase-${phase.phase}`}>{words.phases[phase.phase]}</h3>
            <span class="count">{panel.progress(phase.done, phase.steps.length)}</span>
          </div>
          <PhaseRows phase={phase} {...common} />
        </section>
      ))}
    </section>
  );
}

interface RowsProps extends Omit<ChecklistProps, 'view'> {
  readonly phase: PhaseView;
}

/** A phase that is done folds up: what is still to do stands out. */
function PhaseRows(props: RowsProps) {
  const { phase, words } = props;
  if (phase.done < phase.steps.length) return <Rows {...props} />;
  return (
    <details class="folded">
      <summary>{words.panel.showDone}</summary>
      <Rows {...props} />
    </details>
  );
}

function Rows({ phase, ...rest }: RowsProps) {
  return (
    <ol class="rows">
      {phase.steps.map((step) => (
        <StepRow key={step.id} step={step} {...rest} />
      ))}
    </ol>
  );
}

/** The words beside it say the same; it is for the eye alone. */
function Bar({ done, of }: { readonly done: number; readonly of: number }) {
  return (
    <div class="bar" aria-hidden="true">
      <span style={{ inlineSize: `${of > 0 ? (100 * done) / of : 0}%` }} />
    </div>
  );
}
