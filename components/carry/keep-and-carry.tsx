import { useState } from 'preact/hooks';
import type { Words } from '../../lib/words/words';
import { BringIn } from './bring-in';
import type { CarryEvents, CarryView } from './carry-events';
import { Copies } from './copies';
import { Erase } from './erase';
import { PrintLink } from './print-link';
import { ReminderTimes } from './reminder-times';
import { CarrySaid, type Outcome } from './said';

export interface Carry {
  readonly view: CarryView;
  readonly on: CarryEvents;
}

/** What one needs now and then, folded away: when to be reminded, print, copies, erasing. */
export function KeepAndCarry({
  view,
  on,
  words,
  open,
}: Carry & { readonly words: Words; readonly open?: boolean }) {
  const [outcome, say] = useState<Outcome | null>(null);
  const common = { view, on, words, say };
  return (
    <section class="carry" aria-labelledby="carry-title">
      <h2 id="carry-title">{words.carry.title}</h2>
      <details class="topic" open={open}>
        <summary>{words.carry.summary}</summary>
        <ReminderTimes {...common} />
        {!view.mayExport && <p class="small">{words.carry.noExport}</p>}
        {view.mayExport && view.person && <PrintLink {...common} />}
        {view.mayExport && view.kept > 0 && <Copies {...common} />}
        <BringIn {...common} />
        <Erase {...common} />
      </details>
      <CarrySaid outcome={outcome} />
    </section>
  );
}
