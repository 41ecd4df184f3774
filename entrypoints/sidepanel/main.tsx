import { render } from 'preact';
import { NotRead } from '../../components/panel/not-read';
import { Panel } from '../../components/panel/panel';
import { browser } from '../../lib/browser';
import { subscribe } from '../../lib/facts/store';
import { words } from '../../lib/words/words';
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

  function follow(): void {
    asked += 1;
    const mine = asked;
    readPanelState(Date.now()).then(
      (state) => mine === asked && show(state),
      (error: unknown) => {
        console.error('The panel could not read:', error);
        render(<NotRead words={words} />, root);
      },
    );
  }

  function show({ changesAt, reminders, ...state }: PanelState): void {
    const shown = refused && reminders === 'off' ? 'refused' : reminders;
    render(<Panel {...state} reminders={shown} words={words} on={events} />, root);
    clearTimeout(timer);
    // Never beyond a minute: "now" is shown, and a timer longer than 24 days would ring at once.
    const wait = Math.min(60_000, Math.max(250, (changesAt ?? Number.POSITIVE_INFINITY) - Date.now()));
    timer = setTimeout(follow, wait);
  }

  subscribe(follow);
  browser.tabs.onActivated.addListener(follow);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  follow();
}

document.documentElement.lang = words.language;
const root = document.getElementById('panel');
if (root) start(root);
