import { CircleHelp } from 'lucide';
import type { Where } from '../../lib/guide/where';
import type { Near } from '../../lib/pages/page';
import type { Words } from '../../lib/words/words';
import { Icon } from './icon';
import type { PanelActions } from './panel-actions';
import { signInWords } from './sign-in-words';
import { stayNear } from './stay-near';

interface LostProps {
  readonly where: Extract<Where, { kind: 'unknown' | 'ambiguous' }>;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** The guide does not know the screen: which ones it comes near, what they lack, and one click to say so. */
export function Lost({ where: { kind, nearest }, words, actions }: LostProps) {
  const { where } = words;
  return (
    <>
      <p class="line">
        <Icon node={CircleHelp} />
        <span>
          <strong>{kind === 'unknown' ? where.unknown : where.ambiguous}</strong> {where.unknownWhy}
        </span>
      </p>
      {nearest.length > 0 && (
        <>
          <p class="small">{where.nearest}</p>
          <ul class="near">
            {nearest.map((near) => (
              <NearScreen key={near.page} near={near} words={words} actions={actions} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface NearScreenProps extends Omit<LostProps, 'where'> {
  readonly near: Near;
}

function NearScreen({ near: { page, missed }, words, actions }: NearScreenProps) {
  const { where, pages } = words;
  const signs = missed.map((id) => signInWords(id, words));
  return (
    <li>
      <p>
        {pages[page]}
        {signs.length > 0 && <span class="small"> {where.missing(signs)}</span>}
      </p>
      <button
        type="button"
        class="secondary"
        aria-label={where.isItNamed(pages[page])}
        onClick={({ currentTarget }) => {
          stayNear(currentTarget.closest('ul') ?? currentTarget);
          actions.pick(page);
        }}
      >
        {where.isIt}
      </button>
    </li>
  );
}
