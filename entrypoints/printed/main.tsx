import { render } from 'preact';
import { Printed } from '../../components/carry/printed';
import { deadlinesOf } from '../../lib/deadlines/deadline';
import type { Memory } from '../../lib/facts/memory';
import { readAll, subscribe } from '../../lib/facts/store';
import { desksWith } from '../../lib/guide/desks';
import { guideView } from '../../lib/guide/view';
import { dress } from '../sidepanel/dress';
import { redraw } from '../sidepanel/redraw';

/** The chosen person's state as a page to print, as of the instant `now`. */
function show(root: HTMLElement, { facts, people, inForce }: Memory, now: number): void {
  const words = dress({ ...inForce, theme: 'light' });
  document.title = `${words.carry.printed.title} · ${words.carry.printed.page}`;
  const view = guideView(facts, null, now);
  const alias = people.chosen === null ? null : (people.all.get(people.chosen)?.alias ?? '');
  render(
    <Printed
      alias={alias}
      mayExport={inForce.mayExport}
      view={{ ...view, desks: desksWith(view.desks, inForce.phones) }}
      deadlines={deadlinesOf(facts, now)}
      now={now}
      words={words}
      onPrint={() => window.print()}
    />,
    root,
  );
}

const root = document.getElementById('printed');
if (root) {
  const draw = redraw(
    root,
    () => readAll(),
    (memory) => show(root, memory, Date.now()),
  );
  // What is printed is true when it is printed, and in the language chosen by then.
  subscribe((what) => what === 'memory' && draw());
  draw();
}
