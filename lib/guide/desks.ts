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
