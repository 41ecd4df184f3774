import { Download, FileInput, TriangleAlert } from 'lucide';
import { useState } from 'preact/hooks';
import type { Words } from '../../lib/words/words';
import { Icon } from '../panel/icon';
import type { Carry } from './keep-and-carry';
import { showBringIn } from './show-bring-in';

type Props = Carry & { readonly words: Words };

/** What became of notes: no room for them, wiped, not readable. Before anything else, for all the rest stands on them. */
export function KeptNotices({ view, on, words }: Props) {
  const { kept } = words;
  return (
    <>
      {view.noRoom && (
        <p class="notice warn">
          <Icon node={TriangleAlert} />
          <span>{kept.noRoom}</span>
        </p>
      )}
      {view.wiped && <Wiped view={view} on={on} words={words} />}
      {view.unread.length > 0 && <UnreadNotice view={view} on={on} words={words} />}
    </>
  );
}

function Wiped({ view, on, words: { kept, panel } }: Props) {
  const [failed, setFailed] = useState(false);
  return (
    <section class="notice warn" aria-labelledby="wiped-title">
      <Icon node={TriangleAlert} />
      <div>
        <h2 id="wiped-title">{kept.wiped}</h2>
        <p>{kept.wipedWhy}</p>
        <p>{kept.wayOut}</p>
        <div class="buttons">
          <button type="button" class="primary" onClick={showBringIn}>
            <Icon node={FileInput} />
            {kept.bringIn}
          </button>
          <button
            type="button"
            class="secondary"
            onClick={() => void on.startAnew().catch(() => setFailed(true))}
          >
            {kept.startAnew}
          </button>
        </div>
        <p class="small">{nextTime(view, kept)}</p>
        <p role="alert">{failed ? panel.failed : ''}</p>
      </div>
    </section>
  );
}

function UnreadNotice({ view, on, words: { kept, facts, carry } }: Props) {
  const [said, say] = useState('');
  const save = () =>
    on.saveUnread().then(
      (file) => say(carry.saved(file)),
      () => say(carry.saveFailed),
    );
  return (
    <div class="notice warn">
      <Icon node={TriangleAlert} />
      <div>
        <p>{kept.unreadable(view.unread.length)}</p>
        <details>
          <summary>{kept.which}</summary>
          <p class="small">{kept.unreadableWhy}</p>
          <ul class="unread">
            {view.unread.map(({ key, kind, fact, alias }) => (
              <li key={key}>
                {kept.of(fact ? facts[fact] : kept.kinds[kind], alias)}
                <code>{key}</code>
              </li>
            ))}
          </ul>
          {view.mayExport && (
            <button type="button" class="secondary" onClick={() => void save()}>
              <Icon node={Download} />
              {kept.saveUnread}
            </button>
          )}
          <p role="status">{said}</p>
        </details>
      </div>
    </div>
  );
}

/** Nothing is noted here, and perhaps something was: on a computer that forgets, only the person can know. */
export function UsedBefore({ view, words: { kept } }: Omit<Props, 'on'>) {
  return (
    <details class="used-before">
      <summary>{kept.usedBefore}</summary>
      <p>{kept.usedBeforeWhy}</p>
      <p>{kept.wayOut}</p>
      <button type="button" class="secondary" onClick={showBringIn}>
        <Icon node={FileInput} />
        {kept.bringIn}
      </button>
      <p class="small">{nextTime(view, kept)}</p>
    </details>
  );
}

/** Nobody is told to save a copy where none may be made. */
const nextTime = ({ mayExport }: Props['view'], { nextTime, nextTimeByIt }: Words['kept']) =>
  mayExport ? nextTime : nextTimeByIt;
