import { isFilled } from './field-value';

export interface GuardWatch {
  /** Look now. */
  check(): void;
  stop(): void;
}

/** Between two looks at fields nobody spoke of, in milliseconds. */
const EVERY = 250;

/**
 * Tells which of these fields are not empty, whenever that changes. One bit of each is learnt, never what stands in it.
 *
 * Typing, pasting, dropping and filling in by a password manager are told by events. A value set by a script of the
 * page, by `form.reset()`, or by going back in history is told by nothing that reaches us: there one has to look.
 * It is done four times a second, at these few fields, while the tab is seen and the guard is on.
 */
export function watchFields(
  view: Window,
  fields: readonly Element[],
  filled: (fields: readonly Element[]) => void,
): GuardWatch {
  const listening = new AbortController();
  const options = { passive: true, signal: listening.signal };
  let timer = 0;
  let known = '';

  function check(): void {
    // A field taken out of the page tells nothing any more; what is known holds until its successor is.
    if (!fields.every((field) => field.isConnected)) return;
    const full = fields.filter(isFilled);
    const now = fields.map((field) => Number(full.includes(field))).join('');
    if (now === known) return;
    known = now;
    filled(full);
  }
  function turn(): void {
    view.clearInterval(timer);
    if (view.document.hidden) return;
    check();
    timer = view.setInterval(check, EVERY);
  }

  for (const field of fields) {
    field.addEventListener('input', check, options);
    field.addEventListener('change', check, options);
  }
  view.addEventListener('visibilitychange', turn, { ...options, capture: true });
  turn();
  return {
    check,
    stop() {
      listening.abort();
      view.clearInterval(timer);
    },
  };
}
