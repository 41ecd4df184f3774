import type { Deadline } from '../../lib/deadlines/deadline';
import type { Source } from '../../lib/guide/sources';
import type { GuideView } from '../../lib/guide/view';
import type { Words } from '../../lib/words/words';
import { Sentences } from '../panel/sources';
import { PrintedAnswer } from './printed-answer';
import { PrintedDates } from './printed-dates';
import { PrintedSteps } from './printed-steps';

interface PrintedProps {
  /** What the person calls themselves; null: nobody is chosen. */
  readonly alias: string | null;
  /** Paper may be made; an IT department can forbid it. */
  readonly mayExport: boolean;
  readonly view: GuideView;
  readonly deadlines: readonly Deadline[];
  readonly now: number;
  readonly words: Words;
  readonly onPrint: () => void;
}

/** One person's state on paper: what is done and since when, what runs, whom to call, and what it all stands on. */
export function Printed({ alias, mayExport, view, deadlines, now, words, onPrint }: PrintedProps) {
  const { printed } = words.carry;
  if (!mayExport) return <main class="sheet">{words.carry.noExport}</main>;
  if (alias === null) return <main class="sheet">{printed.noPerson}</main>;
  return (
    <main class="sheet">
      <header>
        <p class="maker">{printed.page}</p>
        <h1>{printed.title}</h1>
        <p>
          {alias !== '' && <strong>{printed.of(alias)} </strong>}
          {printed.madeOn(words.dates.dayAndTimeInFull(now))}
        </p>
        <p class="self-reported">{printed.selfReported}</p>
        <button type="button" class="on-screen" onClick={onPrint}>
          {printed.print}
        </button>
      </header>
      <PrintedAnswer triage={view.triage} now={now} words={words} />
      <PrintedDates deadlines={deadlines} words={words} />
      {phasesOf(view).length > 0 && <PrintedSteps phases={phasesOf(view)} words={words} />}
      <section>
        <h2>{printed.desks}</h2>
        <ul class="desk-lines">
          {view.desks.map(({ id, phone, email }) => (
            <li key={id}>
              <strong>{words.desks.names[id].name}</strong>: {phone}
              {email && `, ${email}`}. {words.desks.names[id].for}
            </li>
          ))}
        </ul>
      </section>
      <section class="official">
        <h2>{printed.official}</h2>
        <Sentences sources={sourcesOf(view)} words={words} />
      </section>
      <footer>{printed.unofficial}</footer>
    </main>
  );
}

/** Whether there are steps to go. */
function leads({ track }: GuideView): boolean {
  return track !== 'holder' && track !== 'exempt';
}

/** Who holds an account, or needs none, is past the road to one; the yearly steps are a holder's. */
function phasesOf(view: GuideView): GuideView['phases'] {
  const { phases, upkeep } = view;
  const road = leads(view) ? phases : [];
  if (!upkeep) return road;
  const { renewal: steps } = upkeep;
  const done = steps.filter(({ state }) => state.kind === 'done').length;
  return [...road, { phase: 'renewal', steps, done }];
}

/** What the printed steps and desks stand on; without steps, what the official pages say beside them. */
function sourcesOf(view: GuideView): readonly Source[] {
  const { background, desks, phases } = view;
  const told = leads(view)
    ? phases.flatMap(({ steps }) => steps.flatMap(({ sources }) => sources))
    : background.flatMap(({ sources }) => sources);
  const all = [...told, ...desks.flatMap(({ sources }) => sources)];
  return [...new Map(all.map((source) => [source.text, source])).values()];
}
