import { useState } from 'preact/hooks';
import type { Words } from '../../lib/words/words';
import type { Hosts } from './host-events';

interface AskBrowserProps {
  readonly hosts: readonly string[];
  readonly label: string;
  /** Said when the browser was told no. */
  readonly refused: string;
  readonly on: Hosts['on'];
  readonly words: Words;
}

/** A button that has the browser ask the person, and says what a "no" means. */
export function AskBrowser({ hosts, label, refused, on, words }: AskBrowserProps) {
  const [said, setSaid] = useState('');
  const ask = () => {
    setSaid('');
    on.allow(hosts).then(
      (allowed) => setSaid(allowed ? '' : refused),
      () => setSaid(words.hosts.cannotAsk),
    );
  };
  return (
    <>
      <p class="buttons">
        <button type="button" class="primary" onClick={ask}>
          {label}
        </button>
      </p>
      <p class="small" role="status">
        {said}
      </p>
    </>
  );
}
