import type { OnRoster, PeopleView } from '../../components/people/people-view';
import type { Memory } from '../../lib/facts/memory';
import type { Owner } from '../../lib/facts/owner';
import type { PersonRecord } from '../../lib/facts/person';
import { wordsInForce } from '../../lib/words/words';

/** Who there is and whose turn it is. `owner`: whom the tab beside the panel belongs to. */
export function peopleView({ people, waiting, inForce }: Memory, owner: Owner | null): PeopleView {
  const { all, gone, chosen, nobody } = people;
  const { language } = wordsInForce(inForce, navigator.language);
  const one = (id: string | null): OnRoster | null =>
    id === null ? null : { id, alias: all.get(id)?.alias ?? '' };
  const tabOf = owner && owner.person !== chosen && all.has(owner.person) ? one(owner.person) : null;
  return {
    all: byName(all, language),
    removed: byName(gone, language),
    chosen: one(chosen),
    asks: chosen === null && (all.size > 0 || nobody),
    tabOf,
    waiting: [...waiting].map(([id, entries]) => ({
      id,
      facts: entries.map(({ key }) => key.fact),
      at: Math.min(...entries.map(({ record }) => record.at)),
    })),
    shared: inForce.shared,
    sharedByPolicy: inForce.byPolicy.includes('sharedWorkstation'),
    hideAfterByPolicy: inForce.byPolicy.includes('hideAfterMinutes'),
  };
}

/** In the order of the language the panel speaks, whatever the browser's is. */
function byName(people: ReadonlyMap<string, PersonRecord>, language: string): readonly OnRoster[] {
  return [...people]
    .map(([id, { alias }]) => ({ id, alias }))
    .sort((one, other) => one.alias.localeCompare(other.alias, language));
}
