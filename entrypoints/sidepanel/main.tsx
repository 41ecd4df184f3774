import { render } from 'preact';
import { Panel } from '../../components/panel/panel';
import { untilNextLook } from './clocks-state';
import { coverUp } from './cover-up';
import { dress } from './dress';
import { notRead } from './not-read';
import { offers } from './offers';
import { onChange } from './on-change';
import { panelEvents } from './panel-events';
import { type PanelState, readPanelState } from './panel-state';

/** The panel: reads again whenever anything changes, and draws what it read last. */
function start(root: HTMLElement): void {
  let asked = 0;
  let refused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const events = panelEvents(() => {
    refused = true;
    follow();
  });

  const offered = offers(events);
  const isCovered = coverUp(root, follow);

  function follow(): void {
    asked += 1;
    const mine = asked;
    readPanelState(Date.now()).then(
      (state) => mine === asked && show(state),
      (error: unknown) => notRead(root, error),
    );
  }

  function show(all: PanelState): void {
    const {
      changesAt,
      reminders,
      carry: _,
      people: __,
      newsRead: ___,
      hosts: ____,
      practiceIn,
      ...state
    } = all;
    const words = dress(state.inForce);
    if (isCovered(state.inForce, words)) return;
    const shown = refused && reminders === 'off' ? 'refused' : reminders;
    const also = offered(all, words);
    // Apart by their keys: what was said or opened beside one is nothing to the other.
    render(<Panel key={practiceIn ?? 'own'} {...state} {...also} reminders={shown} words={words} />, root);
    clearTimeout(timer);
    timer = setTimeout(follow, untilNextLook(changesAt, Date.now()));
  }

  onChange(follow);
  follow();
}

const root = document.getElementById('panel');
if (root) start(root);
