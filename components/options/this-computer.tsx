import type { Words } from '../../lib/words/words';
import type { PeopleEvents, PeopleView } from '../people/people-view';
import { usePeople } from '../people/use-people';
import { SharedMode } from '../people/workstation-mode';

interface ThisComputerProps {
  readonly view: PeopleView;
  readonly on: PeopleEvents;
  readonly words: Words;
}

/** Whether several people share this browser. */
export function ThisComputer({ view, on, words }: ThisComputerProps) {
  const { said, act } = usePeople(on, words);
  return (
    <section aria-labelledby="computer-title">
      <h2 id="computer-title">{words.options.computer}</h2>
      <SharedMode view={view} words={words} act={act} />
      <p role="status">{said && !said.failed ? said.text : ''}</p>
      <p role="alert">{said?.failed ? said.text : ''}</p>
    </section>
  );
}
