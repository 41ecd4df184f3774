import { render } from 'preact';
import { Options } from '../../components/options/options';
import { browser, canOpenPanel, mayNotify } from '../../lib/browser';
import { readAll } from '../../lib/facts/store';
import { HINT_KINDS } from '../../lib/guide/muted';
import { carryEvents } from '../sidepanel/carry-events';
import { carryView } from '../sidepanel/carry-view';
import { coverUp } from '../sidepanel/cover-up';
import { dress } from '../sidepanel/dress';
import { onChange } from '../sidepanel/on-change';
import { peopleEvents } from '../sidepanel/people-events';
import { peopleView } from '../sidepanel/people-state';
import { redraw } from '../sidepanel/redraw';
import { optionsEvents } from './options-events';
import { readShortcut } from './read-shortcut';

/** The page of options: drawn again when anything changes. */
function start(root: HTMLElement): void {
  const draw = redraw(root, read, show);
  const on = optionsEvents(draw);
  const carrying = carryEvents();
  const onPeople = peopleEvents();
  const isCovered = coverUp(root, draw);

  async function read() {
    const [memory, canRemind, shortcut] = await Promise.all([readAll(), mayNotify(), readShortcut()]);
    return { memory, canRemind, shortcut, kept: await carryView(memory) };
  }

  function show({ memory, canRemind, shortcut, kept }: Awaited<ReturnType<typeof read>>): void {
    const words = dress(memory.inForce);
    document.title = words.options.title;
    if (isCovered(memory.inForce, words)) return;
    const reminders = canRemind ? 'on' : on.refused() ? 'refused' : 'off';
    render(
      <Options
        inForce={memory.inForce}
        hintKinds={HINT_KINDS}
        reminders={reminders}
        carry={{ view: kept, on: carrying }}
        people={{ view: peopleView(memory, null), on: onPeople }}
        shortcut={shortcut}
        firefox={!canOpenPanel}
        version={browser.runtime.getManifest().version}
        words={words}
        on={on}
      />,
      root,
    );
  }

  onChange(draw);
  draw();
}

const root = document.getElementById('options');
if (root) start(root);
