import type { PageId } from './page';

/**
 * The day (YYYY-MM-DD) on which a person last compared a page with the live screen, and how that went
 * (docs/portal-checks.md). A page that is not listed was never compared: nobody here has seen the live portals.
 */
export const CHECKED: Readonly<Partial<Record<PageId, string>>> = {};
