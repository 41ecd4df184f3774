import { render } from 'preact';
import { Welcome } from '../../components/welcome/welcome';
import { browser, canOpenPanel, openPanelHere, openPanelTab } from '../../lib/browser';
import type { Memory } from '../../lib/facts/memory';
import { readAll } from '../../lib/facts/store';
import { guideView } from '../../lib/guide/view';
import { dress } from '../sidepanel/dress';
import { onChange } from '../sidepanel/on-change';
import { panelEvents } from '../sidepanel/panel-events';
import { redraw } from '../sidepanel/redraw';

/** The welcome page; its first question is the panel's own, and what is answered here stands there. */
async function start(root: HTMLElement): Promise<void> {
  const on = panelEvents(() => {});
  // Known before any click: a panel opens by a click only if nothing is awaited after it.
  const { windowId } = await browser.tabs.getCurrent();
  const open = () => {
    if (windowId === undefined) return;
    openPanelHere(windowId).catch((error: unknown) => {
      console.warn('The panel did not open beside this page:', error);
      return openPanelTab();
    });
  };

  function show({ facts, people, inForce }: Memory): void {
    const words = dress(inForce);
    document.title = words.welcome.title;
    render(
      <Welcome
        view={guideView(facts, null, Date.now())}
        facts={facts}
        asksWho={people.chosen === null && (people.all.size > 0 || people.nobody)}
        firefox={!canOpenPanel}
        words={words}
        on={on}
        onOpen={open}
      />,
      root,
    );
  }

  const draw = redraw(root, () => readAll(), show);
  onChange(draw);
  draw();
}

const root = document.getElementById('welcome');
if (root) void start(root);
