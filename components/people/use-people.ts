import { useState } from 'preact/hooks';
import type { ToRoster } from '../../lib/message-list';
import type { Words } from '../../lib/words/words';
import { whyFailed } from '../panel/why-failed';
import type { PeopleEvents } from './people-view';

export interface Said {
  readonly text: string;
  readonly failed: boolean;
  readonly canTakeBack: boolean;
}

/** Asks for something to be done, and says what came of it. `canTakeBack`: one click undoes it. */
export type Do = (what: ToRoster, done: string, canTakeBack?: boolean) => void;

export function usePeople(on: PeopleEvents, words: Words) {
  const { people, panel } = words;
  const [said, say] = useState<Said | null>(null);
  const act: Do = (what, done, canTakeBack = false) => {
    on.does(what).then(
      () => say({ text: done, failed: false, canTakeBack }),
      (error: unknown) =>
        say({ text: whyFailed(error, words, panel.failed), failed: true, canTakeBack: false }),
    );
  };
  const takeBack = () => act({ act: 'takeBack' }, people.takenBack);
  return { said, act, takeBack };
}
