import { render } from 'preact';
import { NotRead } from '../../components/panel/not-read';
import { Panel } from '../../components/panel/panel';
import { wordsFor } from '../../lib/words/words';
import { carryEvents } from './carry-events';
import { coverUp } from './cover-up';
import { dress } from './dress';
import { onChange } from './on-change';
import { panelEvents } from './panel-events';
import { type PanelState, readPanelState } from './panel-state';
import { peopleEvents } from './people-events';

/** The panel: reads again whenever anything changes, and draws what it read last. */
function start(root: HTMLElement): void {
  let asked = 0;
  let refused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const events = panelEvents(() => {
    refused = true;
    follow();
  });

  const { addToCalendar: _, ...withoutFiles } = events;
  const carrying = carryEvents();
  const onPeople = peopleEvents();
  const isCovered = coverUp(root, follow);

  function follow(): void {
    asked += 1;
    const mine = asked;
    readPanelState(Date.now()).then(
      (state) => mine === asked && show(state),
      (error: unknown) => {
        console.error('The panel could not read:', error);
        render(<NotRead words={wordsFor(navigator.language)} />, root);
      },
    );
  }

  function show({ changesAt, reminders, carry, people, ...state }: PanelState): void {
    const words = dress(state.inForce);
    if (isCovered(state.inForce, words)) return;
    const shown = refused && reminders === 'off' ? 'refused' : reminders;
    const on = state.inForce.mayExport ? events : withoutFiles;
    const also = { carry: { view: carry, on: carrying }, people: { view: people, on: onPeople } };
    render(<Panel {...state} {...also} reminders={shown} words={words} on={on} />, root);
    clearTimeout(timer);
    // Never beyond a minute: "now" is shown, and a timer longer than 24 days would ring at once.
    const wait = Math.min(60_000, Math.max(250, (changesAt ?? Number.POSITIVE_INFINITY) - Date.now()));
    timer = setTimeout(follow, wait);
  }

  onChange(follow);
  follow();
}

const root = document.getElementById('panel');
if (root) start(root);
