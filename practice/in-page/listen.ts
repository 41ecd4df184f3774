/** What a person does on a drawing in this page, as actions of the practice. */
import { fieldsOf, plainName } from '../form-fields.ts';
import type { PracticeAction } from '../journey/action.ts';
import { openingOf } from './address.ts';

/** Calls `act` for links, forms and the browser's own back and forward. What opens another tab is left to the browser. */
export function listen(window: Window, act: (action: PracticeAction) => void): void {
  const { document } = window;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link || link.hasAttribute('target') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const action = openingOf(link.getAttribute('href') ?? '');
    if (!action) return;
    event.preventDefault();
    act(action);
  });
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    const action = sendingOf(event);
    if (action) act(action);
  });
  window.addEventListener('popstate', () => {
    const action = openingOf(window.location.hash);
    if (action) act(action);
  });
}

/** The answer to a form. One that is sent by GET is an opening, as for any browser. */
function sendingOf({ target, submitter }: SubmitEvent): PracticeAction | null {
  const form = target as HTMLFormElement;
  const opened = openingOf(form.getAttribute('action') ?? '');
  if (!opened) return null;
  const sent = new FormData(form, submitter);
  if (form.getAttribute('method') !== 'get') return { ...opened, kind: 'send', ...fieldsOf(sent) };
  const query = [...sent].map(([name, value]) => [plainName(name), String(value)] as const);
  return { ...opened, query: Object.fromEntries(query) };
}
