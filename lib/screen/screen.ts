/**
 * A portal screen as a person would describe it: what is headed, asked and offered, by its visible names.
 * All names are plain (see `plainName`): lower case, no accents, no punctuation, single spaces.
 * The elements are there to point at; nothing that judges a Screen may look into them.
 */
export interface Screen {
  /** Host name of the address, e.g. `kog.chfs.ky.gov`. */
  readonly host: string;
  /** Path of the address, e.g. `/accessrequest`; empty where the document came there without being loaded. */
  readonly path: string;
  /** Plain form of the document's title. */
  readonly title: string;
  readonly headings: readonly Heading[];
  readonly fields: readonly Field[];
  readonly actions: readonly Action[];
  /** Short runs of text that are none of the above, e.g. a message. Empty where text must not be read. */
  readonly texts: readonly Text[];
}

export interface Heading {
  readonly name: string;
  readonly element: Element;
}

export type FieldKind = 'text' | 'email' | 'password' | 'checkbox' | 'radio' | 'choice' | 'file';

export interface Field {
  /** What a person may call it, best first: its label, then placeholder, title, the text beside it. Never its value. */
  readonly names: readonly string[];
  readonly kind: FieldKind;
  /** Shown, but not to be filled in: read-only or disabled. */
  readonly fixed: boolean;
  /** How many elements were come upon before it: what stands below what. */
  readonly order: number;
  readonly element: Element;
}

export interface Action {
  readonly name: string;
  /** `place`: where one is already, among what leads elsewhere; it cannot be pressed. */
  readonly kind: 'link' | 'button' | 'tab' | 'place';
  readonly element: Element;
  readonly order: number;
  /** It stands in what surrounds the content: navigation, header, footer, side bar. */
  readonly aside: boolean;
  /** The page marks it as chosen: the open tab, the current entry. */
  readonly current: boolean;
  /**
   * Plain text of the row or card it stands in, its own name included: tells one "Enroll" from another.
   * Read when asked for, so that the rows of other people's data are not read at all.
   */
  readonly row: () => string;
}

export interface Text {
  readonly name: string;
  readonly element: Element;
}
