import type { Station } from '../../tests/e2e/journey/station.ts';
import type { CalloutSeen } from '../../tests/e2e/shadow.ts';
import type { TabRecord } from '../chromium/memory.ts';

/** What came of one screen. */
export interface Seen {
  readonly record: TabRecord | null;
  /** What the callout says; null: nothing is shown in the page. */
  readonly said: CalloutSeen | null;
  /** Ids of the facts recorded since the screen before. */
  readonly recorded: readonly string[];
}

/** One line for a screen, and whether it is what the journey expects. */
export function line(number: string, station: Station, seen: Seen): { text: string; right: boolean } {
  const page = recognised(seen.record);
  const faults = [
    ...(page === station.page ? [] : [`expected ${station.page}`]),
    ...((seen.said === null) === (station.hint === null) ? [] : ['the callout is not as expected']),
    ...(station.facts ?? []).filter((fact) => !seen.recorded.includes(fact)).map((fact) => `no fact ${fact}`),
  ];
  const said = seen.said === null ? 'nothing in the page' : `"${seen.said.title || seen.said.text}"`;
  const facts = seen.recorded.length > 0 ? `  + ${seen.recorded.join(', ')}` : '';
  const fault = faults.length > 0 ? `  WRONG: ${faults.join('; ')}` : '';
  return { text: `${number}  ${page.padEnd(28)} ${said}${facts}${fault}`, right: faults.length === 0 };
}

function recognised(record: TabRecord | null): string {
  if (!record) return 'not seen';
  return record.detection.outcome === 'page' ? record.detection.page : record.detection.outcome;
}
