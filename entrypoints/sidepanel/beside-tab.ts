import type { Memory } from '../../lib/facts/memory';
import type { Owner } from '../../lib/facts/owner';
import { readTabOwner, readTabRecord } from '../../lib/facts/store';
import { desksWith } from '../../lib/guide/desks';
import { type GuideView, guideView } from '../../lib/guide/view';
import { whereIs } from '../../lib/guide/where';

/** What the guide tells the chosen person beside a tab, and whom that tab belongs to. */
export async function besideTab(
  { facts, people, inForce }: Memory,
  tab: number | undefined,
  now: number,
): Promise<{ view: GuideView; owner: Owner | null }> {
  const record = tab === undefined ? null : await readTabRecord(tab);
  const owner = tab === undefined ? null : await readTabOwner(tab);
  // Somebody else's screen does not say what is next for the chosen one.
  const isTheirs = owner === null || owner.person === people.chosen;
  const view = guideView(facts, isTheirs ? record : null, now);
  const desks = desksWith(view.desks, inForce.phones);
  return { view: { ...view, desks, where: whereIs(record) }, owner };
}
