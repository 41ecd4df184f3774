import { CircleHelp, MapPin, MapPinOff } from 'lucide';
import { useId } from 'preact/hooks';
import type { Where } from '../../lib/guide/where';
import type { Near, PageId, SignId } from '../../lib/pages/page';
import type { Words } from '../../lib/words/words';
import { Icon } from './icon';
import { KeptOut } from './kept-out';
import type { PanelActions } from './panel-actions';
import { PortalLink } from './portal-link';
import { signInWords } from './sign-in-words';
import { stayNear } from './stay-near';

interface WhereProps {
  readonly where: Where;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** Where the person is; or, plainly, that the guide does not know. */
export function WhereYouAre({ where, words, actions }: WhereProps) {
  return (
    <section class="where" aria-labelledby="where-title">
      <h2 id="where-title">{words.where.title}</h2>
      {where.kind === 'page' && <OnPage where={where} words={words} actions={actions} />}
      {(where.kind === 'unknown' || where.kind === 'ambiguous') && <Lost where={where} words={words} />}
      {/* Stays after a pick: with the arrow keys one goes through the screens, and each is a pick. */}
      {mayPick(where) && (
        <PickScreen picked={where.kind === 'page' ? where.page : null} words={words} actions={actions} />
      )}
      {where.kind === 'elsewhere' && <Elsewhere words={words} actions={actions} />}
    </section>
  );
}

interface OnPageProps extends Omit<WhereProps, 'where'> {
  readonly where: Extract<Where, { kind: 'page' }>;
}

function OnPage({ where: { page, picked }, words, actions }: OnPageProps) {
  const { pages, where } = words;
  const say = picked ? where.picked : where.onPage;
  return (
    <>
      <p class="line">
        <Icon node={MapPin} />
        <span>{say(pages[page])}</span>
      </p>
      {picked && (
        <button
          type="button"
          class="quiet"
          onClick={({ currentTarget }) => {
            stayNear(currentTarget);
            actions.pick(null);
          }}
        >
          {where.pickAgain}
        </button>
      )}
    </>
  );
}

interface LostProps extends Pick<WhereProps, 'words'> {
  readonly where: Extract<Where, { kind: 'unknown' | 'ambiguous' }>;
}

function Lost({ where: { kind, nearest }, words }: LostProps) {
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
              <NearLine key={near.page} near={near} words={words} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function NearLine({ near: { page, missed }, words }: { readonly near: Near; readonly words: Words }) {
  const signs = missed.map((id: SignId) => signInWords(id, words));
  return (
    <li>
      {words.pages[page]}
      {signs.length > 0 && <span class="small"> {words.where.missing(signs)}</span>}
    </li>
  );
}

function mayPick(where: Where): boolean {
  return where.kind === 'unknown' || where.kind === 'ambiguous' || (where.kind === 'page' && where.picked);
}

interface PickProps extends Omit<WhereProps, 'where'> {
  readonly picked: PageId | null;
}

function PickScreen({ picked, words: { pages, where }, actions }: PickProps) {
  const id = useId();
  return (
    <div class="pick">
      <label for={id}>{where.pick}</label>
      <select
        id={id}
        value={picked ?? ''}
        onChange={(event) => actions.pick(event.currentTarget.value as PageId)}
      >
        <option value="" disabled>
          {where.pickNone}
        </option>
        {Object.entries(pages).map(([page, name]) => (
          <option key={page} value={page}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Elsewhere({ words, actions }: Omit<WhereProps, 'where'>) {
  const { where, doors } = words;
  return (
    <>
      <p class="line">
        <Icon node={MapPinOff} />
        <span>
          <strong>{where.elsewhere}</strong> {where.elsewhereWhy}
        </span>
      </p>
      <p class="buttons">
        <PortalLink to="kog" looks="secondary" words={words} />
        <PortalLink to="kasper" looks="secondary" words={words} />
      </p>
      <KeptOut words={words} actions={actions} />
      <p class="small">
        <strong>{doors.title}</strong> {doors.each['data-upload']}
      </p>
    </>
  );
}
