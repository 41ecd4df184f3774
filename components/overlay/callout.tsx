/** @jsxImportSource ./jsx */
import type { CalloutLabels } from '../../lib/guide/advice';
import type { CalloutEvents, CalloutView } from '../../lib/overlay/callout-view';
import { Controls } from './controls';
import { trusted } from './trusted';

export interface CalloutProps {
  readonly view: CalloutView;
  readonly labels: CalloutLabels;
  readonly on: CalloutEvents;
}

/** What stands beside the target: the hint or the warning; folded, a tag that opens it again. */
export function Callout({ view, labels, on }: CalloutProps) {
  const { tone, folded } = view;
  return (
    <section class={`card ${tone}${folded ? ' tag' : ''}`} lang={labels.language} aria-label={labels.name}>
      <header>
        <Mark warning={tone === 'warning'} />
        {!folded && <span class="name">{labels.name}</span>}
        {!view.mute && (
          // One button in both states: the focus stays where it is when it is used.
          <button
            key="fold"
            type="button"
            class={folded ? 'open' : 'plain'}
            aria-expanded={!folded}
            onClick={trusted(on.fold)}
          >
            {folded ? labels.name : labels.hide}
          </button>
        )}
      </header>
      {!folded && <Said view={view} />}
      {!folded && !view.mute && <Controls view={view} labels={labels} on={on} />}
      {!folded && <p class="small">{labels.unofficial}</p>}
    </section>
  );
}

function Said({ view: { title, lines, note } }: Pick<CalloutProps, 'view'>) {
  return (
    <div class="said">
      <p class="title">{title}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {note && <p class="note">{note}</p>}
    </div>
  );
}

/** A compass needle; in a warning, a sign that asks for attention. It says nothing the words do not say. */
function Mark({ warning }: { readonly warning: boolean }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      <path d={warning ? 'M12 6.5v6.5M12 17v.01' : 'm16 8-2.6 5.4L8 16l2.6-5.4z'} />
    </svg>
  );
}
