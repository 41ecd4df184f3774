/** The portals' host names. */
export const KOG = 'kog.chfs.ky.gov';
export const KASPER = 'ekasper.chfs.ky.gov';
