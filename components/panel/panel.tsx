import { Signpost } from 'lucide';
import type { InForce } from '../../lib/facts/in-force';
import type { FactState } from '../../lib/facts/state';
import type { GuideView } from '../../lib/guide/view';
import type { Words } from '../../lib/words/words';
import { type Carry, KeepAndCarry } from '../carry/keep-and-carry';
import { KeptNotices, UsedBefore } from '../carry/kept-notices';
import type { Hosts } from '../hosts/host-events';
import { KeptOut } from '../hosts/kept-out';
import { Who, type WhoProps } from '../people/who';
import { PracticeBand } from '../practice/practice-band';
import { PractiseFirst } from '../practice/practise-first';
import type { ReportEvents } from '../report/report-events';
import { Background } from './background';
import { Checklist } from './checklist';
import type { Clock } from './clock';
import { Clocks } from './clocks';
import { Desks } from './desks';
import { HelpSteps } from './help-steps';
import { Icon } from './icon';
import { type News, NewsNote } from './news';
import { NextStep } from './next-step';
import { Notices } from './notices';
import type { PanelEvents } from './panel-events';
import { mayPick } from './pick-screen';
import { questionsStand } from './questions-stand';
import type { RemindersState } from './reminders';
import { Status } from './status';
import { Triage } from './triage/triage';
import { Upkeep } from './upkeep';
import { useActions } from './use-actions';
import { WhereYouAre } from './where-you-are';

export interface PanelProps {
  readonly view: GuideView;
  readonly clocks: readonly Clock[];
  readonly reminders: RemindersState;
  /** What holds for the person; needed to put back what was undone. */
  readonly facts: FactState;
  /** An instant in milliseconds. */
  readonly now: number;
  readonly privateWindow: boolean;
  /** What an IT department adds or forbids. Left out: nothing. */
  readonly inForce?: Pick<InForce, 'helpLine' | 'ignored' | 'mayExport'>;
  /** What an update has brought; null or left out: nothing new. */
  readonly news?: News | null;
  readonly words: Words;
  readonly on: PanelEvents;
  /** Copies, print, erasing. Left out: there is nothing to offer. */
  readonly carry?: Carry;
  /** The roster. Left out: there is one person, and nobody to add. */
  readonly people?: Omit<WhoProps, 'words'>;
  /** Beside a practice: what is shown and ticked is a trainee's. */
  readonly practice?: boolean;
  /** Sites that the guide may look at. Left out: there is nothing to ask. */
  readonly hosts?: Hosts;
  /** Left out: no screen can be described. */
  readonly report?: ReportEvents;
}

/** The side panel: what to do now, what runs, where you are, the whole way, whom to call. */
export function Panel(props: PanelProps) {
  const { view, clocks, reminders, facts, now, privateWindow, inForce, words, on } = props;
  const { said, actions, dismiss } = useActions(on, facts, words);
  const keptOut = (props.hosts?.view.keptOut ?? null) !== null;
  const common = { now, keptOut, words, actions };
  // Nothing can be ticked before it is known for whom.
  const asks = props.people?.view.asks ?? false;
  const leads = view.track !== 'holder' && view.track !== 'exempt';
  const atDesk = props.practice === true && view.where.kind === 'elsewhere';
  const stand = questionsStand(view, clocks);
  const questions = !asks && (
    // By its key it is the same wherever it stands.
    <Triage
      key={`questions-${props.people?.view.chosen?.id}`}
      view={view}
      onPrint={props.carry?.view.mayExport ? props.carry.on.openPrint : undefined}
      {...common}
    />
  );
  // Whoever is lost in a portal is helped before all that can wait.
  const lost = mayPick(view.where);
  const where = !atDesk && <WhereYouAre view={view} hosts={props.hosts} report={props.report} {...common} />;
  return (
    <>
      {props.practice && <PracticeBand atDesk={atDesk} words={words} />}
      <header class="head">
        <h1>
          <Icon node={Signpost} />
          {words.panel.title}
        </h1>
        <span class="chip">{words.panel.unofficial}</span>
      </header>
      {props.people && <Who {...props.people} words={words} />}
      <main>
        <Notices privateWindow={privateWindow} ignored={inForce?.ignored ?? []} words={words} />
        {props.hosts && <KeptOut hosts={props.hosts} words={words} actions={actions} />}
        {props.carry && <KeptNotices {...props.carry} words={words} />}
        {stand === 'first' && questions}
        {!asks && <NextStep view={view} clocks={clocks} {...common} />}
        {lost && where}
        {stand === 'after' && questions}
        {!asks && <Clocks clocks={clocks} view={view} reminders={reminders} {...common} />}
        {props.carry?.view.isNew && <UsedBefore view={props.carry.view} words={words} />}
        {stand === 'later' && questions}
        {props.news && <NewsNote news={props.news} words={words} />}
        {!lost && where}
        {!asks && view.upkeep && <Upkeep upkeep={view.upkeep} clocks={clocks} {...common} />}
        {!asks && leads && <Checklist view={view} {...common} />}
        {!asks && <HelpSteps steps={view.help} {...common} />}
        {actions.practise && <PractiseFirst onPractise={actions.practise} words={words} />}
        <Desks desks={view.desks} troubles={view.troubles} helpLine={inForce?.helpLine ?? null} {...common} />
        <Background view={view} {...common} />
        {props.carry && <KeepAndCarry {...props.carry} words={words} />}
      </main>
      <footer class="foot">
        <p>{words.panel.footerUnofficial}</p>
        <p>{words.panel.footerPrivate}</p>
        <p>
          <a href="/options.html" target="_blank" rel="noopener">
            {words.options.open}
          </a>
        </p>
      </footer>
      <Status said={said} words={words} onDismiss={dismiss} />
    </>
  );
}
