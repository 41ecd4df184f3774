import type { Words } from '../../lib/words/words';

/** Shown instead of the panel when what is kept cannot be read at all. */
export function NotRead({ words: { panel } }: { readonly words: Words }) {
  return (
    <main>
      <p class="notice warn" role="alert">
        {panel.notRead}
      </p>
    </main>
  );
}
