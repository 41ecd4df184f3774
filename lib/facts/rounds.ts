import type { FactId } from './facts';
import type { FactEntry, FactRecord, FactRecords } from './record';

/** What stands in storage about one fact of one person, round by round. */
export interface Rounds {
  /** The highest round of which there is any record: live, undone or unreadable. 0: there is none. */
  readonly last: number;
  /** The latest round that holds. */
  readonly live: FactEntry | undefined;
  /** The record of the last round; undefined where it cannot be read. */
  readonly lastRecord: FactRecord | undefined;
  /** Every round that can be read, undone ones too. */
  readonly all: readonly FactEntry[];
}

export function roundsOf(records: FactRecords, person: string, fact: FactId): Rounds {
  const mine = records.facts.filter(({ key }) => key.person === person && key.fact === fact);
  const damaged = records.unreadable.filter(({ key }) => key?.person === person && key.fact === fact);
  const last = Math.max(0, ...mine.map(({ key }) => key.round), ...damaged.map(({ key }) => key?.round ?? 0));
  const live = mine
    .filter(({ record }) => !record.gone)
    .reduce<FactEntry | undefined>((a, b) => (a && a.key.round > b.key.round ? a : b), undefined);
  return { last, live, lastRecord: mine.find(({ key }) => key.round === last)?.record, all: mine };
}
