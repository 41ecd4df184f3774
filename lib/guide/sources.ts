import { BOARD } from './sources/board';
import { BOARD_PAGE, type OfficialPage, readLongAgo } from './sources/official-page';
import { OTHERS } from './sources/others';

/** Ids of the Board's page (F…) and of other official pages (G…): what a piece of advice stands on. */
export type SourceId = keyof typeof BOARD | keyof typeof OTHERS;

/** One official sentence. `verbatim`: word by word; else told in our words. */
export interface Source {
  readonly ids: readonly SourceId[];
  readonly text: string;
  readonly verbatim: boolean;
  readonly page: OfficialPage;
  /** Read more than a year ago: to be looked up again. */
  readonly old: boolean;
}

type Told = Omit<Source, 'ids' | 'old'>;

const entries: readonly (readonly [SourceId, Told])[] = [
  ...Object.entries(BOARD).map(
    ([id, text]) => [id as keyof typeof BOARD, { text, verbatim: true, page: BOARD_PAGE }] as const,
  ),
  ...Object.entries(OTHERS).map(([id, told]) => [id as keyof typeof OTHERS, told] as const),
];
const SOURCES: ReadonlyMap<SourceId, Told> = new Map(entries);

export const SOURCE_IDS: readonly SourceId[] = [...SOURCES.keys()];

/** The sentences behind some ids, each once, in the order asked: several facts may stand in one sentence. `now`: an instant. */
export function sentences(ids: readonly SourceId[], now: number): readonly Source[] {
  const found = new Map<string, Source>();
  for (const id of ids) {
    const source = SOURCES.get(id);
    if (!source) continue;
    const before = found.get(source.text)?.ids ?? [];
    found.set(source.text, { ...source, ids: [...before, id], old: readLongAgo(source.page, now) });
  }
  return [...found.values()];
}
