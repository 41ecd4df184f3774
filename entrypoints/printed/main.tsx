import { render } from 'preact';
import { Printed } from '../../components/carry/printed';
import { NotRead } from '../../components/panel/not-read';
import { deadlinesOf } from '../../lib/deadlines/deadline';
import { readAll } from '../../lib/facts/store';
import { guideView } from '../../lib/guide/view';
import { words } from '../../lib/words/words';

/** The chosen person's state as a page to print: as it is now, and not followed any further. */
async function draw(root: HTMLElement, now: number): Promise<void> {
  const { facts, people } = await readAll();
  const alias = people.chosen === null ? null : (people.all.get(people.chosen)?.alias ?? '');
  render(
    <Printed
      alias={alias}
      view={guideView(facts, null)}
      deadlines={deadlinesOf(facts, now)}
      now={now}
      words={words}
      onPrint={() => window.print()}
    />,
    root,
  );
}

document.documentElement.lang = words.language;
document.title = `${words.carry.printed.title} · ${words.carry.printed.page}`;
const root = document.getElementById('printed');
if (root) {
  draw(root, Date.now()).catch((error: unknown) => {
    console.error('The page to print could not be made:', error);
    render(<NotRead words={words} />, root);
  });
}
