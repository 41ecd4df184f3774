import { Printer } from 'lucide';
import { Icon } from '../panel/icon';
import type { PartProps } from './part';

/** The page to print opens in a tab: a side panel has no paper. */
export function PrintLink({ on, words: { carry }, say }: PartProps) {
  return (
    <section class="part" aria-labelledby="print-title">
      <h3 id="print-title">{carry.print}</h3>
      <p class="small">{carry.printWhy}</p>
      <button
        type="button"
        class="secondary"
        onClick={() => {
          on.openPrint().catch(() => say({ text: carry.failed, failed: true }));
        }}
      >
        <Icon node={Printer} />
        {carry.openPrint}
      </button>
    </section>
  );
}
