import { Users } from 'lucide';
import type { Words } from '../../lib/words/words';
import { Icon } from '../panel/icon';
import { Finish } from './finish';
import { Manage } from './manage';
import { NameForm } from './name-form';
import type { PeopleEvents, PeopleView } from './people-view';
import { TabNotice } from './tab-notice';
import { usePeople } from './use-people';
import { Waiting } from './waiting';

export interface WhoProps {
  readonly view: PeopleView;
  readonly on: PeopleEvents;
  readonly words: Words;
}

/** For whom this is, always in sight; for one person alone no more than a quiet line. */
export function Who({ view, on, words }: WhoProps) {
  const { people } = words;
  const { said, act, takeBack } = usePeople(on, words);
  const common = { view, words, act };
  const several = view.all.length > 1 || view.asks;
  return (
    <section class={several ? 'who several' : 'who'} aria-label={people.title}>
      <div class="who-bar">
        <Icon node={Users} />
        {several ? (
          <Choose {...common} />
        ) : (
          <p>{people.forOne(people.name(view.chosen?.alias ?? '', true))}</p>
        )}
      </div>
      {view.asks && view.all.length === 0 && (
        <NameForm
          id="first-name"
          label={people.alias}
          submit={people.add}
          words={words}
          onName={(alias) => act({ act: 'add', alias }, people.added(alias))}
        />
      )}
      {view.asks && view.all.length > 0 && <p class="who-ask">{people.ask}</p>}
      <TabNotice {...common} />
      <Waiting {...common} />
      {view.shared.mode !== 'off' && view.chosen && (
        <Finish key={view.chosen.id} person={view.chosen} {...common} />
      )}
      <Manage on={on} {...common} />
      <div class={said ? 'who-said' : 'who-said none'}>
        <p role="status">{said && !said.failed ? said.text : ''}</p>
        <p role="alert">{said?.failed ? said.text : ''}</p>
        {said?.canTakeBack && (
          <button type="button" class="quiet" onClick={takeBack}>
            {people.takeBack}
          </button>
        )}
      </div>
    </section>
  );
}

function Choose({ view, words: { people }, act }: Parameters<typeof Waiting>[0]) {
  // Not useId: what is mounted later could get the same id within one root.
  const id = 'who-choose';
  const choose = (person: string) => {
    const alias = view.all.find((one) => one.id === person)?.alias ?? '';
    const said = person === '' ? people.nowNobody : people.nowFor(people.name(alias));
    act({ act: 'choose', person: person === '' ? null : person }, said);
  };
  return (
    <>
      <label for={id}>{people.who}</label>
      <select
        id={id}
        value={view.chosen?.id ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{people.nobody}</option>
        {view.all.map((one) => (
          <option key={one.id} value={one.id}>
            {people.name(one.alias)}
          </option>
        ))}
      </select>
    </>
  );
}
