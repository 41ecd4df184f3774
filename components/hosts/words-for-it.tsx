import { Copy } from 'lucide';
import type { Words } from '../../lib/words/words';
import { Icon } from '../panel/icon';
import type { PanelActions } from '../panel/panel-actions';

interface WordsForItProps {
  readonly words: Words;
  readonly actions: PanelActions;
}

/** What to tell those who can open a site to the guide: in their words, to be copied. */
export function WordsForIt({ words: { hosts }, actions }: WordsForItProps) {
  return (
    <div class="phone-words">
      <p class="say" lang="en">
        {hosts.forItSay}
      </p>
      <button type="button" class="secondary" onClick={() => actions.copy(hosts.forItSay, hosts.forItCopied)}>
        <Icon node={Copy} />
        {hosts.forItCopy}
      </button>
    </div>
  );
}
