import { Download } from 'lucide';
import { Icon } from '../panel/icon';
import type { PartProps } from './part';

/** A file with everything; with several people, one of the chosen person alone, to hand over. */
export function Copies({ view, on, words: { carry }, say }: PartProps) {
  const { person } = view;
  const save = (id: string | null) => {
    on.save(id).then(
      (file) => say({ text: carry.saved(file), failed: false }),
      () => say({ text: carry.saveFailed, failed: true }),
    );
  };
  return (
    <section class="part" aria-labelledby="copies-title">
      <h3 id="copies-title">{carry.copies}</h3>
      <p class="small">{carry.saveWhy}</p>
      <div class="buttons">
        <button type="button" class="secondary" onClick={() => save(null)}>
          <Icon node={Download} />
          {carry.saveAll}
        </button>
        {person && (
          <button type="button" class="secondary" onClick={() => save(person.id)}>
            <Icon node={Download} />
            {carry.saveOne(person.alias)}
          </button>
        )}
      </div>
    </section>
  );
}
