import { CircleCheck, CircleDashed, CircleOff, CircleUser, Footprints, TriangleAlert } from 'lucide';
import type { PersonRow } from '../../lib/people/everybody';
import type { Words } from '../../lib/words/words';
import { Icon } from '../panel/icon';

interface RowProps {
  readonly row: PersonRow;
  readonly words: Words;
}

const ICONS = {
  attention: TriangleAlert,
  'under-way': Footprints,
  'not-begun': CircleDashed,
  holder: CircleUser,
  finished: CircleCheck,
  exempt: CircleOff,
};

/** One person. Every cell says what it is by itself, for where a row is drawn as a card. */
export function Row({ row: { alias, state, step, due }, words }: RowProps) {
  const { overview, name } = words.people;
  return (
    <tr class={state}>
      <th scope="row">{name(alias)}</th>
      <td data-label={overview.columns.step}>{step ? words.steps[step].title : overview.nothingLeft}</td>
      <td data-label={overview.columns.due}>{due ? <Due due={due} words={words} /> : overview.noDeadline}</td>
      <td data-label={overview.columns.state}>
        <span class="state">
          <Icon node={ICONS[state]} />
          {overview.states[state]}
        </span>
      </td>
    </tr>
  );
}

function Due({ due, words }: { readonly due: NonNullable<PersonRow['due']>; readonly words: Words }) {
  const { deadlines, dates, people } = words;
  const { rule, dueAt, status } = due;
  const when = 'hours' in rule.length ? dates.dayAndTime(dueAt) : dates.day(dueAt);
  return (
    <>
      <span class="when">
        {status === 'late' && <strong>{people.overview.late}: </strong>}
        {when}
      </span>
      <span class="small">{deadlines.rules[rule.id].name}</span>
    </>
  );
}
