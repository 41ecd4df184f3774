import { Eraser, Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../panel/icon';
import { stayNear } from '../panel/stay-near';
import { whyFailed } from '../panel/why-failed';
import type { PartProps } from './part';

/** Erasing asks once, and what was erased can be put back for as long as the panel is open. */
export function Erase({ view, on, words, say }: PartProps) {
  const { carry } = words;
  const [asked, ask] = useState<'one' | 'all' | null>(null);
  // The panel may have been covered meanwhile; what was erased is kept outside, until it is closed.
  const [erased, setErased] = useState(on.erased);
  const { person } = view;
  const failed = (error: unknown) => say({ text: whyFailed(error, words, carry.failed), failed: true });

  const erase = () => {
    on.erase(asked === 'one' && person ? person.id : null).then((gone) => {
      setErased(on.erased());
      say({ text: carry.erased(gone), failed: false });
    }, failed);
    ask(null);
  };
  const putBack = () => {
    on.putBack().then(() => {
      setErased(on.erased());
      say({ text: carry.isBack, failed: false });
    }, failed);
  };
  const near = (what: () => void) => (event: { readonly currentTarget: HTMLElement }) => {
    stayNear(event.currentTarget);
    what();
  };

  return (
    <section class="part" aria-labelledby="erase-title">
      <h3 id="erase-title">{carry.erase}</h3>
      {view.kept === 0 && erased === 0 && <p class="small">{carry.nobody}</p>}
      {asked === null && view.kept > 0 && (
        <div class="buttons">
          {person && (
            <button type="button" class="secondary" onClick={near(() => ask('one'))}>
              <Icon node={Eraser} />
              {carry.eraseOne(person.alias)}
            </button>
          )}
          <button type="button" class="secondary" onClick={near(() => ask('all'))}>
            <Icon node={Eraser} />
            {carry.eraseAll}
          </button>
        </div>
      )}
      {asked !== null && (
        <>
          <p>
            <strong>{asked === 'one' ? carry.sureOne(person?.alias ?? '') : carry.sureAll}</strong>{' '}
            {carry.undoUntil}
          </p>
          <div class="buttons">
            <button type="button" class="primary" onClick={near(erase)}>
              {carry.yes}
            </button>
            <button type="button" class="secondary" onClick={near(() => ask(null))}>
              {carry.cancel}
            </button>
          </div>
        </>
      )}
      {erased > 0 && (
        <div class="put-back">
          <p class="small">{carry.undoUntil}</p>
          <button type="button" class="secondary" onClick={near(putBack)}>
            <Icon node={Undo2} />
            {carry.putBack}
          </button>
        </div>
      )}
    </section>
  );
}
