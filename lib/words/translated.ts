import type { OTHERS } from '../guide/sources/others';

type RetoldId = Exclude<keyof typeof OTHERS, 'G01'>;

/** What a catalogue has to say because it is not English, while portals, official pages and desks are. */
export interface Translated {
  /** Said beside sentences that are quoted in English. */
  readonly quoted: string;
  /** What other official pages say, told in our words. */
  readonly retold: Readonly<Record<RetoldId, string>>;
  /** Before the meaning of the English words for the phone. */
  readonly meaning: string;
}
