import { X } from 'lucide';
import type { Words } from '../../lib/words/words';
import { Icon } from './icon';
import { stayNear } from './stay-near';
import type { Said } from './use-actions';

interface StatusProps {
  readonly said: Said | null;
  readonly words: Words;
  readonly onDismiss: () => void;
}

/** Says aloud what was done, politely; what failed, at once. The region is always there, so that it is heard. */
export function Status({ said, words: { panel, callout }, onDismiss }: StatusProps) {
  return (
    <div class={said ? `status shown${said.failed ? ' failed' : ''}` : 'status'}>
      <p role="status">{said && !said.failed ? said.text : ''}</p>
      <p role="alert">{said?.failed ? said.text : ''}</p>
      {said?.putBack && (
        <button
          type="button"
          class="quiet"
          onClick={({ currentTarget }) => {
            stayNear(currentTarget);
            said.putBack?.();
          }}
        >
          {panel.putBack}
        </button>
      )}
      {said && (
        <button
          type="button"
          class="quiet icon-only"
          aria-label={callout.hide}
          title={callout.hide}
          onClick={({ currentTarget }) => {
            stayNear(currentTarget);
            onDismiss();
          }}
        >
          <Icon node={X} />
        </button>
      )}
    </div>
  );
}
