import type { SourceId } from './sources';

/** Somebody to call. Wording (name, what for) stands in `lib/words` under the desk's id. */
export interface Desk {
  readonly id: 'kog-help-desk' | 'business-office' | 'kasper-help-desk';
  /** As the source writes it. */
  readonly phone: string;
  /** For a `tel:` link (RFC 3966). */
  readonly dial: string;
  readonly email?: string;
  readonly source: readonly SourceId[];
  /** Named on an older page only. */
  readonly older?: true;
  /** The number was corrected by the policy of an IT department: the source writes another. */
  readonly corrected?: true;
}

export const DESKS: readonly Desk[] = [
  { id: 'kog-help-desk', phone: '(502) 564-0104, ext. 2', dial: '+1-502-564-0104;ext=2', source: ['F17'] },
  {
    id: 'business-office',
    phone: '(502) 564-7985',
    dial: '+1-502-564-7985',
    email: 'ekasper.admin@ky.gov',
    source: ['F32', 'F33'],
  },
  {
    id: 'kasper-help-desk',
    phone: '(502) 564-2703',
    dial: '+1-502-564-2703',
    email: 'eKASPERHelp@ky.gov',
    source: ['G09'],
    older: true,
  },
];
export type DeskId = Desk['id'];

/** The desks with the numbers that count: `phones` are corrections, by desk. */
export function desksWith<D extends Desk>(
  desks: readonly D[],
  phones: Readonly<Partial<Record<DeskId, string>>>,
): readonly D[] {
  return desks.map((desk) => {
    const phone = phones[desk.id];
    return phone === undefined ? desk : { ...desk, phone, dial: dialOf(phone), corrected: true };
  });
}

/** For a `tel:` link: an extension goes behind the number; a number of ten digits is one of this country. */
function dialOf(phone: string): string {
  const [number = '', extension] = phone
    .split(/[,;]?\s*(?:ext\.?|x)\s*/i)
    .map((part) => part.replace(/[^0-9+]/g, ''));
  const whole = /^\d{10}$/.test(number) ? `+1${number}` : number;
  return extension ? `${whole};ext=${extension}` : whole;
}
