/** @jsxImportSource ./jsx */
import type { CalloutProps } from './callout';
import { trusted } from './trusted';

/** The callout's buttons: those that lead on first, the panel last. */
export function Controls({ view, labels, on }: CalloutProps) {
  const { away, count, offersClear } = view;
  return (
    <div class="controls">
      {offersClear && (
        <button key="clear" type="button" class="main" onClick={trusted(on.clear)}>
          {labels.clear}
        </button>
      )}
      {away && (
        <button key="show" type="button" class={offersClear ? '' : 'main'} onClick={trusted(on.showMe)}>
          {labels.showMe} <span aria-hidden="true">{away === 'up' ? '↑' : '↓'}</span>
        </button>
      )}
      {count && (
        <button key="next" type="button" onClick={trusted(on.next)}>
          {countOf(count, labels.of)} · {labels.next}
        </button>
      )}
      {labels.canOpenPanel ? (
        <button key="panel" type="button" class="plain" onClick={trusted(on.openPanel)}>
          {labels.openPanel}
        </button>
      ) : (
        <p>{labels.openPanel}</p>
      )}
    </div>
  );
}

function countOf({ number, all }: { number: number; all: number }, of?: string): string {
  return of ? `${number} ${of} ${all}` : `${number}/${all}`;
}
