import { EyeOff, TriangleAlert } from 'lucide';
import type { Words } from '../../lib/words/words';
import { Icon } from './icon';

export interface NoticesProps {
  /** A private window: nothing is noted there. */
  readonly privateWindow: boolean;
  /** How many records cannot be read. */
  readonly unreadable: number;
  readonly words: Words;
}

/** What a person must know before they trust the rest. */
export function Notices({ privateWindow, unreadable, words: { panel } }: NoticesProps) {
  return (
    <>
      {privateWindow && (
        <p class="notice">
          <Icon node={EyeOff} />
          <span>{panel.privateWindow}</span>
        </p>
      )}
      {unreadable > 0 && (
        <p class="notice warn">
          <Icon node={TriangleAlert} />
          <span>{panel.unreadable(unreadable)}</span>
        </p>
      )}
    </>
  );
}
