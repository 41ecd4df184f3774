import { ArrowRight, Check, MapPin, PartyPopper } from 'lucide';
import type { GuideView } from '../../lib/guide/view';
import type { Words } from '../../lib/words/words';
import { type Clock, lateFor } from './clock';
import { DeskContacts } from './desks';
import { Icon } from './icon';
import { Late } from './late';
import { Moment } from './moment';
import type { PanelActions } from './panel-actions';
import { PortalLink } from './portal-link';
import { OfficialSentence, Sentences } from './sources';
import { StepHow } from './step-how';
import { Tick } from './tick';

interface NextStepProps {
  readonly view: GuideView;
  readonly clocks: readonly Clock[];
  readonly now: number;
  readonly keptOut?: boolean | undefined;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** The one thing to do now, first and large. */
export function NextStep({ view, clocks, now, keptOut, words, actions }: NextStepProps) {
  const { focus } = view;
  const { panel, steps } = words;
  if (!focus) return view.finished ? <Finished words={words} /> : <Exempt view={view} words={words} />;
  const { step, onScreen, follows, awayFromPortal, askDesk, sideBySide } = focus;
  const desk = view.desks.find(({ id }) => id === askDesk);
  const { title, why } = steps[step.id];
  const late = lateFor(step, clocks);
  return (
    <section class="next" aria-labelledby="next-title">
      <p class="eyebrow">
        <Icon node={onScreen ? MapPin : ArrowRight} />
        {onScreen ? panel.onScreen : panel.yourNext}
      </p>
      {late ? (
        <Late deadline={late} view={view} words={words} actions={actions} />
      ) : (
        <>
          <h2 id="next-title">{title}</h2>
          <p class="why">{why}</p>
          <StepHow step={step} words={words} />
        </>
      )}
      {sideBySide && <Sentences sources={step.sources} words={words} />}
      {desk && <DeskContacts desk={desk} words={words} actions={actions} />}
      {step.moment && (
        <Moment {...step.moment} again={!step.canBeDone} now={now} words={words} actions={actions} />
      )}
      {awayFromPortal && <PortalLink to="kog" looks="primary" words={words} />}
      <Tick step={step} large={!awayFromPortal} keptOut={keptOut} words={words} actions={actions} />
      {!sideBySide && <OfficialSentence sources={step.sources} words={words} />}
      {view.upkeep && <MayNeed words={words} />}
      {follows && <p class="follows">{panel.follows(steps[follows].title)}</p>}
      {view.assumesNew && (
        <p class="assumes">
          {panel.assumesNew} <a href="#account">{panel.assumesChange}</a>
        </p>
      )}
    </section>
  );
}

/** By their answers, nothing has to be done. Why, and on which sentences it stands, the answer right below tells. */
function Exempt({ view, words: { panel, triage } }: { readonly view: GuideView; readonly words: Words }) {
  const { result } = view.triage;
  if (!result) return null;
  return (
    <section class="next" aria-labelledby="next-title">
      <p class="eyebrow">
        <Icon node={Check} />
        {panel.exemptFirst}
      </p>
      <h2 id="next-title">{triage.outcomes[result.outcome]}</h2>
    </section>
  );
}

/** An account is there: what it may still ask for now and then. */
function MayNeed({ words: { panel, phases } }: { readonly words: Words }) {
  return (
    <p class="follows links">
      {panel.mayNeed}
      <a href="#keep-alive-title">{phases['keep-alive']}</a>
      <a href="#renewal-title">{phases.renewal}</a>
    </p>
  );
}

function Finished({ words: { panel } }: { readonly words: Words }) {
  return (
    <section class="next finished" aria-labelledby="next-title">
      <h2 id="next-title">
        <Icon node={PartyPopper} />
        {panel.finishedTitle}
      </h2>
      <p class="why">{panel.finishedWhy}</p>
    </section>
  );
}
