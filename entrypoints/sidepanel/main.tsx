import { render } from 'preact';
import { Panel } from '../../components/panel/panel';
import { untilNextLook } from './clocks-state';
import { coverUp } from './cover-up';
import { dress } from './dress';
import { offers } from './offers';
import { onChange } from './on-change';
import { panelEvents } from './panel-events';
import { type PanelState, readPanelState } from './panel-state';
import { redraw } from './redraw';

/** The panel: drawn again whenever anything changes, and when time alone changes it. */
function start(root: HTMLElement): void {
  const follow = redraw(root, (meanwhile) => readPanelState(Date.now(), meanwhile), show);
  let refused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const events = panelEvents(() => {
    refused = true;
    follow();
  });

  const offered = offers(events);
  const isCovered = coverUp(root, follow);

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
