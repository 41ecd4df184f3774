import { ArrowRight, MapPin, PartyPopper } from 'lucide';
import type { GuideView } from '../../lib/guide/view';
import type { Words } from '../../lib/words/words';
import { type Clock, lateFor } from './clock';
import { DeskContacts } from './desks';
import { Icon } from './icon';
import { Late } from './late';
import { Moment } from './moment';
import type { PanelActions } from './panel-actions';
import { PortalLink } from './portal-link';
import { OfficialSentence } from './sources';
import { StepHow } from './step-how';
import { Tick } from './tick';

interface NextStepProps {
  readonly view: GuideView;
  readonly clocks: readonly Clock[];
  readonly now: number;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** The one thing to do now, first and large. */
export function NextStep({ view, clocks, now, words, actions }: NextStepProps) {
  const { focus, account, track } = view;
  const { panel, steps } = words;
  if (!focus) return <Finished words={words} />;
  const { step, onScreen, follows, awayFromPortal, askDesk } = focus;
  const desk = view.desks.find(({ id }) => id === askDesk);
  const { title, why } = steps[step.id];
  const late = lateFor(step, clocks);
  const assumes = account === null && track === 'new';
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
      {desk && <DeskContacts desk={desk} words={words} actions={actions} />}
      {step.moment && (
        <Moment {...step.moment} again={!step.canBeDone} now={now} words={words} actions={actions} />
      )}
      {awayFromPortal && <PortalLink to="kog" looks="primary" words={words} />}
      <Tick step={step} large={!awayFromPortal} words={words} actions={actions} />
      <OfficialSentence sources={step.sources} words={words} />
      {follows && <p class="follows">{panel.follows(steps[follows].title)}</p>}
      {assumes && (
        <p class="assumes">
          {panel.assumesNew} <a href="#account">{panel.assumesChange}</a>
        </p>
      )}
    </section>
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
