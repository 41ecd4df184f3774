import type { OptionsEvents } from '../../components/options/options-events';
import { askWorker } from '../../lib/ask-worker';
import { browser } from '../../lib/browser';

/** What a person chooses on the page of options, handed to the worker. `onRefused`: no notices are allowed. */
export function optionsEvents(onRefused: () => void): OptionsEvents & { refused(): boolean } {
  let refused = false;
  return {
    refused: () => refused,
    prefer: (what) => askWorker({ kind: 'prefer', ...what }),
    async remind() {
      // Nothing may be awaited before it: the browser asks for the person's own click.
      refused = !(await browser.permissions.request({ permissions: ['notifications'] }));
      if (refused) onRefused();
    },
  };
}
