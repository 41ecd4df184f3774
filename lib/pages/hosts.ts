/** The portals' host names. */
export const KOG = 'kog.chfs.ky.gov';
export const KASPER = 'ekasper.chfs.ky.gov';

/** Any other host was allowed by the person: what stands there the screen alone must tell (docs/decisions). */
export const isPortal = (host: string): boolean => host === KOG || host === KASPER;
