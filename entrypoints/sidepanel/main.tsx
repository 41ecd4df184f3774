import { render } from 'preact';
import { Panel } from '../../components/panel/panel';
import { carryEvents } from './carry-events';
import { untilNextLook } from './clocks-state';
import { coverUp } from './cover-up';
import { dress } from './dress';
import { newsFor } from './news-state';
import { notRead } from './not-read';
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
      (error: unknown) => notRead(root, error),
    );
  }

  function show({ changesAt, reminders, carry, people, newsRead, ...state }: PanelState): void {
    const words = dress(state.inForce);
    if (isCovered(state.inForce, words)) return;
    const shown = refused && reminders === 'off' ? 'refused' : reminders;
    const on = state.inForce.mayExport ? events : withoutFiles;
    const also = {
      news: newsFor(newsRead, words),
      carry: { view: carry, on: carrying },
      people: { view: people, on: onPeople },
    };
    render(<Panel {...state} {...also} reminders={shown} words={words} on={on} />, root);
    clearTimeout(timer);
    timer = setTimeout(follow, untilNextLook(changesAt, Date.now()));
  }

  onChange(follow);
  follow();
}

const root = document.getElementById('panel');
if (root) start(root);
