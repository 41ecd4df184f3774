import type { Memory } from '../../lib/facts/memory';
import type { Owner } from '../../lib/facts/owner';
import { readPractised } from '../../lib/facts/practising';
import type { FactState } from '../../lib/facts/state';
import { readTabOwner, readTabRecord } from '../../lib/facts/store';
import { desksWith } from '../../lib/guide/desks';
import { type GuideView, guideView } from '../../lib/guide/view';
import { whereIs } from '../../lib/guide/where';
import { traineeBeside } from './practice-state';

/** Whom the guide tells what beside a tab. `now`: an instant; of practice time, where practice is held there. */
export interface Beside {
  readonly facts: FactState;
  readonly view: GuideView;
  readonly now: number;
  /** Whom the tab belongs to. */
  readonly owner: Owner | null;
  /** The tab itself, if practice is held there: then facts and view are the trainee's. */
  readonly practiceIn: number | null;
}

/** The chosen person, or the trainee of the practice in that tab. `now`: the clock's. */
export async function besideTab(memory: Memory, tab: number | undefined, now: number): Promise<Beside> {
  const { facts, people, inForce } = memory;
  const record = tab === undefined ? null : await readTabRecord(tab);
  // A portal that was seen there since is real.
  const practice = tab === undefined || record ? null : await readPractised(tab);
  if (tab !== undefined && practice)
    return { ...traineeBeside(practice, memory, now), owner: null, practiceIn: tab };
  const owner = tab === undefined ? null : await readTabOwner(tab);
  // Somebody else's screen does not say what is next for the chosen one.
  const isTheirs = owner === null || owner.person === people.chosen;
  const view = guideView(facts, isTheirs ? record : null, now);
  const desks = desksWith(view.desks, inForce.phones);
  return { facts, now, view: { ...view, desks, where: whereIs(record) }, owner, practiceIn: null };
}
