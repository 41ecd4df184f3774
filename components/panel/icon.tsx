import type { IconNode } from 'lucide';
import { h } from 'preact';

/**
 * An icon of lucide, drawn by Preact: no HTML text is parsed. It always stands beside words or in a control that has
 * a name, and says nothing by itself. Its size follows the text.
 */
export function Icon({ node }: { readonly node: IconNode }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      {node.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
