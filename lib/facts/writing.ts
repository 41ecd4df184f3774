/** Which records to write when something is seen or said. Pure: storage and clock are elsewhere. */
import type { PageId } from '../pages/page';
import { FACTS, type FactId } from './facts';
import { type FactEntry, type FactRecord, type FactRecords, factKey, valueFits } from './record';
import { roundsOf } from './rounds';
import { renewalYear } from './yearly';

/** What a page says by being seen, where its fact has values: the screen that follows a choice tells the choice. */
const VALUES_BY_PAGE: Partial<Record<FactId, Partial<Record<PageId, string>>>> = {
  route: { 'kasper/request-upload': 'upload', 'kasper/request-mail': 'mail' },
};

const FACT_IDS = Object.keys(FACTS) as FactId[];

/**
 * The facts that seeing `page` now makes known. Only where nothing is recorded yet: seeing a screen again restarts
 * no clock, changes nothing that a person said, and brings back nothing that was undone.
 */
export function recordsForPage(records: FactRecords, person: string, page: PageId, now: number): FactEntry[] {
  return FACT_IDS.flatMap((fact) => {
    if (!FACTS[fact].seenOn?.includes(page) || roundsOf(records, person, fact).last > 0) return [];
    const value = VALUES_BY_PAGE[fact]?.[page];
    const record: FactRecord = { v: 1, at: now, saved: now, by: 'page', ...(value && { value }) };
    return valueFits(fact, record) ? [{ key: { person, round: 1, fact }, record }] : [];
  });
}

/** What a person says in the panel. `at`: since when, an instant; left out: now. */
export interface Tick {
  readonly fact: FactId;
  readonly at?: number | undefined;
  readonly value?: string | undefined;
  /** It happened again. Only for facts that repeat. */
  readonly newRound?: boolean | undefined;
  /** The round that is meant, where there is one of that number: an undo is taken back in the round that was undone. */
  readonly round?: number | undefined;
}

/**
 * The record of a tick, or null where the list of facts does not allow it. It replaces what a page showed or what the
 * person said before, in the same round; it never replaces what cannot be read. Nothing can be said of the future.
 */
export function recordForTick(
  records: FactRecords,
  person: string,
  tick: Tick,
  now: number,
): FactEntry | null {
  const { fact, value } = tick;
  const rule = FACTS[fact];
  if (!rule.byPerson || (tick.newRound && !rule.repeats) || !valueFits(fact, { value })) return null;

  if (rule.yearly) return recordForYear(records, person, tick, now);
  const { round, replaced } = roundOfTick(records, person, tick);
  const at = Math.min(tick.at ?? now, now);
  const record: FactRecord = {
    v: 1,
    at,
    saved: savedAt(replaced, now),
    by: 'person',
    ...(value && { value }),
  };
  return { key: { person, round, fact }, record };
}

/** Which round a tick is of, and what it replaces there. */
function roundOfTick(records: FactRecords, person: string, { fact, newRound, round: meant }: Tick) {
  const { last, live, lastRecord, all } = roundsOf(records, person, fact);
  const known = all.find(({ key }) => key.round === meant);
  if (known) return { round: known.key.round, replaced: known.record };
  if (newRound || (last > 0 && !live && !lastRecord)) return { round: last + 1, replaced: undefined };
  return { round: live?.key.round ?? Math.max(last, 1), replaced: live?.record ?? lastRecord };
}

/** Of a yearly fact: its round is the year whose renewal it was done for, so it may replace that year's record alone. */
function recordForYear({ facts, unreadable }: FactRecords, person: string, tick: Tick, now: number) {
  const at = Math.min(tick.at ?? now, now);
  const key = { person, round: renewalYear(at), fact: tick.fact };
  const name = factKey(key);
  if (unreadable.some((one) => one.name === name)) return null;
  const replaced = facts.find((one) => factKey(one.key) === name)?.record;
  const record: FactRecord = { v: 1, at, saved: savedAt(replaced, now), by: 'person' };
  return { key, record };
}

/** The record that undoes the latest round that holds, or null where there is none. */
export function recordForUndo(
  records: FactRecords,
  person: string,
  fact: FactId,
  now: number,
): FactEntry | null {
  const { live } = roundsOf(records, person, fact);
  if (!live) return null;
  const { value: _, ...rest } = live.record;
  return { key: live.key, record: { ...rest, saved: savedAt(live.record, now), by: 'person', gone: true } };
}

/** A clock that was set back must not make a newer record look older than the one it replaces. */
function savedAt(replaced: FactRecord | undefined, now: number): number {
  return replaced ? Math.max(now, replaced.saved + 1) : now;
}
