import type { Detection, Near, PageId } from '../pages/page';

/** What is known of a portal tab: see `TabRecord` in `lib/facts`. */
export interface TabSeen {
  readonly detection: Detection;
  readonly picked?: PageId | undefined;
}

/**
 * Where the person is, as far as the guide can tell. `picked`: the person said so. `elsewhere`: the tab shows neither portal, or nothing was seen in it yet.
 */
export type Where =
  | { readonly kind: 'page'; readonly page: PageId; readonly picked: boolean }
  | { readonly kind: 'unknown' | 'ambiguous'; readonly nearest: readonly Near[] }
  | { readonly kind: 'elsewhere' };

export function whereIs(tab: TabSeen | null): Where {
  if (!tab) return { kind: 'elsewhere' };
  const { detection, picked } = tab;
  if (picked) return { kind: 'page', page: picked, picked: true };
  if (detection.outcome !== 'page') return { kind: detection.outcome, nearest: detection.nearest };
  return { kind: 'page', page: detection.page, picked: false };
}
