import type { Words } from '../../lib/words/words';

interface KeyboardProps {
  /** The keys that open the checklist, as the browser writes them; null: none. */
  readonly shortcut: string | null;
  readonly firefox: boolean;
  readonly words: Words;
}

/** How to open the checklist without a mouse, and where the browser lets that be changed: an extension may not. */
export function Keyboard({ shortcut, firefox, words: { options } }: KeyboardProps) {
  return (
    <section aria-labelledby="keyboard-title">
      <h2 id="keyboard-title">{options.keyboard}</h2>
      <p>{shortcut === null ? options.keysNone : options.keysOpen(shortcut)}</p>
      <p class="small">{firefox ? options.keysChangeFirefox : options.keysChange}</p>
    </section>
  );
}
