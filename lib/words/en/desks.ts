import type { DeskId } from '../../guide/desks';

export interface DeskWords {
  readonly name: string;
  /** What the source names it for. */
  readonly for: string;
}

const names: Readonly<Record<DeskId, DeskWords>> = {
  'kog-help-desk': { name: 'KOG Help Desk', for: 'For your KOG account.' },
  'business-office': {
    name: 'KASPER Business Office',
    for: 'For your KASPER request: no welcome e-mail within 14 days.',
  },
  'kasper-help-desk': {
    name: 'KASPER Help Desk',
    for: 'For system problems. From an older help page: the number may have changed.',
  },
};

export const desks = {
  title: 'Help desks',
  /** The pharmacy's own help, as its IT department has set it. */
  inHouse: 'In your pharmacy',
  corrected: 'Your IT department has corrected this number; the official page has another.',
  names,
  call: (phone: string) => `Call ${phone}`,
  copyPhone: (desk: string) => `Copy the number of the ${desk}`,
  write: (email: string) => `Write to ${email}`,
  copyEmail: (desk: string) => `Copy the e-mail address of the ${desk}`,
  copied: (text: string) => `Copied: ${text}`,
  copyFailed: (text: string) => `That could not be copied. Here it is: ${text}`,
};
