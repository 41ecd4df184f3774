import { render } from 'preact';
import { Printed } from '../../components/carry/printed';
import { deadlinesOf } from '../../lib/deadlines/deadline';
import { readAll, subscribe } from '../../lib/facts/store';
import { desksWith } from '../../lib/guide/desks';
import { guideView } from '../../lib/guide/view';
import { dress } from '../sidepanel/dress';
import { notRead } from '../sidepanel/not-read';

/** The chosen person's state as a page to print, as of the instant `now`. */
async function draw(root: HTMLElement, now: number): Promise<void> {
  const { facts, people, inForce } = await readAll();
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
  const make = () => draw(root, Date.now()).catch((error: unknown) => notRead(root, error));
  // What is printed is true when it is printed, and in the language chosen by then.
  subscribe((what) => what === 'memory' && void make());
  void make();
}
