import { useId } from 'preact/hooks';
import type { Where } from '../../lib/guide/where';
import type { PageId } from '../../lib/pages/page';
import type { Words } from '../../lib/words/words';
import type { PanelActions } from './panel-actions';

/** Whether it is for the person to say which screen this is: the guide does not know it, or they have said so. */
export function mayPick(where: Where): boolean {
  return where.kind === 'unknown' || where.kind === 'ambiguous' || (where.kind === 'page' && where.picked);
}

interface PickScreenProps {
  readonly where: Where;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** All screens there are, but those that are offered by a button already. */
export function PickScreen({ where: is, words: { pages, where }, actions }: PickScreenProps) {
  const id = useId();
  const nearest = 'nearest' in is ? is.nearest : [];
  const picked = is.kind === 'page' ? is.page : '';
  const others = Object.entries(pages).filter(([page]) => !nearest.some((near) => near.page === page));
  return (
    <div class="pick">
      <label for={id}>{nearest.length > 0 ? where.pickOther : where.pick}</label>
      <select id={id} value={picked} onChange={(event) => actions.pick(event.currentTarget.value as PageId)}>
        <option value="" disabled>
          {where.pickNone}
        </option>
        {others.map(([page, name]) => (
          <option key={page} value={page}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
