import { Copy } from 'lucide';
import type { Words } from '../../lib/words/words';
import { Icon } from './icon';
import type { PanelActions } from './panel-actions';

interface KeptOutProps {
  readonly words: Words;
  readonly actions: PanelActions;
}

/**
 * A browser that keeps the guide out of a portal does not say so: the person sees where they are, and finds here what it
 * may be, with words for those who can change it.
 */
export function KeptOut({ words: { where }, actions }: KeptOutProps) {
  return (
    <details class="topic">
      <summary>{where.keptOut}</summary>
      <p>{where.keptOutWhy}</p>
      <div class="phone-words">
        <p class="small">{where.keptOutToIt}</p>
        <p class="say" lang="en">
          {where.keptOutSay}
        </p>
        <button
          type="button"
          class="secondary"
          onClick={() => actions.copy(where.keptOutSay, where.keptOutCopied)}
        >
          <Icon node={Copy} />
          {where.keptOutCopy}
        </button>
      </div>
    </details>
  );
}
