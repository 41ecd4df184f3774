import { EyeOff } from 'lucide';
import type { Words } from '../../lib/words/words';
import { Icon } from '../panel/icon';

/** Stands in place of everything after idle time on a shared computer. Nobody is logged out of anything. */
export function Cover({ words: { people }, onShow }: { readonly words: Words; readonly onShow: () => void }) {
  return (
    <main class="cover">
      <p>
        <Icon node={EyeOff} /> {people.hidden}
      </p>
      <button type="button" class="primary" onClick={onShow}>
        {people.show}
      </button>
    </main>
  );
}
