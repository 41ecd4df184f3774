import type { SourceId } from './sources';

/** What the official pages say beside the steps, to be read in the panel. Wording of the titles: `lib/words`. */
export interface Background {
  readonly id: 'who' | 'lost-access' | 'gateway' | 'delegates' | 'links';
  readonly source: readonly SourceId[];
}

export const BACKGROUND: readonly Background[] = [
  { id: 'who', source: ['F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07', 'G02'] },
  /** F08 and G01 pull against each other: both are shown, and the desk to ask. */
  { id: 'lost-access', source: ['G01', 'F08', 'F43'] },
  { id: 'gateway', source: ['F09', 'F14', 'F13', 'F18'] },
  { id: 'delegates', source: ['G08'] },
  { id: 'links', source: ['F40', 'F45', 'F41', 'F42', 'F39', 'F27'] },
];
export type BackgroundId = Background['id'];
