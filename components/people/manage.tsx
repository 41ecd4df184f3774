import { useState } from 'preact/hooks';
import { NameForm } from './name-form';
import type { OnRoster, PeopleEvents } from './people-view';
import type { Waiting } from './waiting';
import { SharedMode } from './workstation-mode';

type Common = Parameters<typeof Waiting>[0];

/** Who there is, and how this computer is shared: folded away, for it is needed seldom. */
export function Manage({ on, ...common }: Common & { readonly on: PeopleEvents }) {
  const { view, words, act } = common;
  const { people } = words;
  return (
    <details class="who-manage">
      <summary>{view.all.length > 1 || view.asks ? people.manage : people.manageOne}</summary>
      <NameForm
        id="new-person"
        label={people.newPerson}
        submit={people.add}
        words={words}
        onName={(alias) => act({ act: 'add', alias }, people.added(alias))}
      />
      {view.all.length > 0 && (
        <ul class="roster">
          {view.all.map((one) => (
            <Row key={one.id} one={one} {...common} />
          ))}
        </ul>
      )}
      {view.removed.length > 0 && (
        <>
          <h3>{people.removedOnes}</h3>
          <ul class="roster">
            {view.removed.map((one) => (
              <li key={one.id}>
                <span>{people.name(one.alias)}</span>
                <button
                  type="button"
                  class="quiet"
                  onClick={() =>
                    act({ act: 'restore', person: one.id }, people.restored(people.name(one.alias)))
                  }
                >
                  {people.restore}
                  <span class="unseen"> {people.name(one.alias)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="secondary" onClick={() => void on.openOverview()}>
        {people.openOverview}
      </button>
      <SharedMode {...common} />
    </details>
  );
}

function Row({ one, view, words, act }: Common & { readonly one: OnRoster }) {
  const { people } = words;
  const [renaming, setRenaming] = useState(false);
  const name = people.name(one.alias);
  if (renaming) {
    return (
      <li>
        <NameForm
          id={`rename-${one.id}`}
          label={people.newName(name)}
          submit={people.save}
          known={one.alias}
          words={words}
          onName={(alias) => {
            setRenaming(false);
            act({ act: 'rename', person: one.id, alias }, people.renamed(alias));
          }}
        />
      </li>
    );
  }
  return (
    <li>
      <span>{name}</span>
      <button type="button" class="quiet" onClick={() => setRenaming(true)}>
        {people.rename}
        <span class="unseen"> {name}</span>
      </button>
      {view.all.length > 1 && (
        <button
          type="button"
          class="quiet"
          onClick={() => act({ act: 'remove', person: one.id }, people.removed(name), true)}
        >
          {people.remove}
          <span class="unseen"> {name}</span>
        </button>
      )}
    </li>
  );
}
