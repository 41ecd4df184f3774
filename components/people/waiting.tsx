import { useState } from 'preact/hooks';
import type { Words } from '../../lib/words/words';
import { stayNear } from '../panel/stay-near';
import type { PeopleView } from './people-view';
import type { Do } from './use-people';

interface WaitingProps {
  readonly view: PeopleView;
  readonly words: Words;
  readonly act: Do;
}

/** What was seen while nobody was chosen: somebody's with one click, or nobody's. */
export function Waiting({ view, words, act }: WaitingProps) {
  if (view.all.length === 0) return null;
  return (
    <>
      {view.waiting.map((group) => (
        <Group key={group.id} group={group} view={view} words={words} act={act} />
      ))}
    </>
  );
}

interface GroupProps extends WaitingProps {
  readonly group: PeopleView['waiting'][number];
}

function Group({ group, view, words, act }: GroupProps) {
  const { people, facts, dates, list } = words;
  const [picked, pick] = useState<string | null>(null);
  const id = `whose-${group.id}`;
  const whose = view.all.find((one) => one.id === picked) ?? view.chosen ?? view.all[0];
  if (!whose) return null;
  const name = people.name(whose.alias);
  return (
    <div class="who-note">
      <p>
        <strong>{people.waiting}</strong> {list(group.facts.map((fact) => facts[fact]))}.{' '}
        <span class="small">{dates.dayAndTime(group.at)}</span>
      </p>
      <div class="buttons">
        {view.all.length > 1 && (
          <>
            <label for={id} class="unseen">
              {people.whose}
            </label>
            <select id={id} value={whose.id} onChange={({ currentTarget }) => pick(currentTarget.value)}>
              {view.all.map((one) => (
                <option key={one.id} value={one.id}>
                  {people.name(one.alias)}
                </option>
              ))}
            </select>
          </>
        )}
        <button
          type="button"
          class="primary"
          onClick={({ currentTarget }) => {
            stayNear(currentTarget);
            act({ act: 'claim', from: group.id, person: whose.id }, people.claimed(name), true);
          }}
        >
          {people.claim(name)}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={({ currentTarget }) => {
            stayNear(currentTarget);
            act({ act: 'drop', from: group.id }, people.dropped, true);
          }}
        >
          {people.drop}
        </button>
      </div>
    </div>
  );
}
