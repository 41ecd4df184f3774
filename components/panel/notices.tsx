import { EyeOff, TriangleAlert } from 'lucide';
import type { Words } from '../../lib/words/words';
import { Icon } from './icon';

export interface NoticesProps {
  /** A private window: nothing is noted there. */
  readonly privateWindow: boolean;
  /** Names of values in the policy of an IT department that were passed over. */
  readonly ignored: readonly string[];
  readonly words: Words;
}

/** What a person must know before they trust the rest. */
export function Notices({ privateWindow, ignored, words: { panel } }: NoticesProps) {
  return (
    <>
      {privateWindow && (
        <p class="notice">
          <Icon node={EyeOff} />
          <span>{panel.privateWindow}</span>
        </p>
      )}
      {ignored.length > 0 && (
        <p class="notice warn">
          <Icon node={TriangleAlert} />
          <span>{panel.policyIgnored(ignored)}</span>
        </p>
      )}
    </>
  );
}
