import { useState } from 'preact/hooks';
import type { OnRoster } from './people-view';
import type { Waiting } from './waiting';

interface FinishProps extends Omit<Parameters<typeof Waiting>[0], 'view'> {
  readonly person: OnRoster;
}

/** On a shared computer: everything of one person goes, after a second click. */
export function Finish({ person, words: { people }, act }: FinishProps) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="secondary" onClick={() => setAsking(true)}>
        {people.finish}
      </button>
    );
  }
  const name = people.name(person.alias, true);
  return (
    <div class="who-note">
      <p>{people.finishAsk(name)}</p>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          onClick={() => {
            setAsking(false);
            act({ act: 'clear', person: person.id }, people.cleared, true);
          }}
        >
          {people.finishYes}
        </button>
        <button type="button" class="secondary" onClick={() => setAsking(false)}>
          {people.keep}
        </button>
      </div>
    </div>
  );
}
