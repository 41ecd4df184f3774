import { useMemo, useState } from 'preact/hooks';
import type { FactId } from '../../lib/facts/facts';
import type { FactState, LiveFact } from '../../lib/facts/state';
import type { Words } from '../../lib/words/words';
import type { PanelActions } from './panel-actions';
import type { PanelEvents } from './panel-events';
import { whyFailed } from './why-failed';

/** What was last said to the person. `putBack`: the way to take an undo back. */
export interface Said {
  readonly text: string;
  readonly failed: boolean;
  readonly putBack?: () => void;
}

/** Does what is asked, one thing at a time, and keeps what is to be said about it. */
export function useActions(on: PanelEvents, facts: FactState, words: Words) {
  const [said, setSaid] = useState<Said | null>(null);
  const actions = useMemo(() => actionsOf(on, facts, words, setSaid), [on, facts, words]);
  return { said, actions, dismiss: () => setSaid(null) };
}

function actionsOf(on: PanelEvents, facts: FactState, words: Words, say: (said: Said) => void): PanelActions {
  const { panel, desks, calendar, carry, practice, facts: names } = words;
  const good = (text: string, putBack?: () => void) =>
    say({ text, failed: false, ...(putBack ? { putBack } : {}) });
  const attempt = (work: Promise<unknown>, done: () => void, otherwise: string = panel.failed) => {
    work.then(done, (error: unknown) => say({ text: whyFailed(error, words, otherwise), failed: true }));
  };
  const putBack = (gone: readonly FactId[]) => () => {
    const ticks = gone.flatMap((fact) => {
      const live = facts.get(fact);
      return live ? [() => on.tick(fact, backAgain(live))] : [];
    });
    attempt(inTurn(ticks), () => good(panel.isBack));
  };
  const { addToCalendar, practise } = on;
  return {
    ...(practise && { practise: () => attempt(practise(), () => {}, practice.notOpened) }),
    attempt: (work, done, otherwise) => {
      work.then(
        (answer) => done !== null && good(typeof done === 'string' ? done : done(answer)),
        () => say({ text: otherwise ?? panel.failed, failed: true }),
      );
    },
    ...(addToCalendar && {
      addToCalendar: (deadlines) =>
        attempt(addToCalendar(deadlines), () => good(calendar.added), carry.saveFailed),
    }),
    tick: (fact, details) => attempt(on.tick(fact, details), () => good(panel.noted(names[fact]))),
    undo: (gone) =>
      attempt(on.undo(gone), () => good(panel.undone(gone.map((fact) => names[fact])), putBack(gone))),
    remind: () => attempt(on.remind(), () => {}),
    pick: (page) => attempt(on.pick(page), () => {}),
    copy: (text, said = desks.copied(text)) =>
      attempt(on.copy(text), () => good(said), desks.copyFailed(text)),
  };
}

function backAgain({ at, value, round }: LiveFact) {
  return value === undefined ? { at, round } : { at, value, round };
}

async function inTurn(works: readonly (() => Promise<void>)[]): Promise<void> {
  for (const work of works) await work();
}
