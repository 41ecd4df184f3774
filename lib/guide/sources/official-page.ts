/** An official page that was read, and the day it was. `address` is never invented: the page itself, or none. */
export interface OfficialPage {
  readonly name: string;
  readonly address: string;
  /** Day (YYYY-MM-DD) the text was read, in a stored copy of the page. */
  readonly read: string;
  /** The page speaks of the older system: screens may look different now. */
  readonly older?: true;
}

/** Whether it was read more than a year before `now`: what stands there may have changed since. */
export function readLongAgo({ read }: OfficialPage, now: number): boolean {
  const [year = 0, month = 1, day = 1] = read.split('-').map(Number);
  return now >= new Date(year + 1, month - 1, day + 1).getTime();
}

export const BOARD_PAGE: OfficialPage = {
  name: 'Kentucky Board of Pharmacy, “KASPER Information”',
  address: 'https://pharmacy.ky.gov/professionals/Pages/KASPER-Information.aspx',
  read: '2026-11-23',
};

export const CABINET_PAGE: OfficialPage = {
  name: 'Cabinet for Health and Family Services, “KASPER”',
  address: 'https://chfs.ky.gov/agencies/os/oig/dai/deppb/Pages/kasper.aspx',
  read: '2026-11-23',
};

export const KOG_HELP: OfficialPage = {
  name: 'KOG Help',
  address: 'https://kog.chfs.ky.gov/public/Help',
  read: '2026-11-23',
};

/** The chapter as the legislature lists it: the address of the section alone is not known. */
export const STATUTES: OfficialPage = {
  name: 'Kentucky Revised Statutes, chapter 315, section 315.110(1)',
  address: 'https://apps.legislature.ky.gov/law/statutes/chapter.aspx?id=38825',
  read: '2026-11-25',
};

export const KASPER_HELP: OfficialPage = {
  name: 'KASPER help, “New Account Request”',
  address: 'https://ekasper.chfs.ky.gov/Help/NewAccountRequest.htm',
  read: '2026-11-23',
  older: true,
};

export const DATA_UPLOAD: OfficialPage = {
  name: 'KASPER data reporting, FAQ',
  address: 'https://ekasperupload.chfs.ky.gov/FAQ.html',
  read: '2026-11-23',
};
