/**
 * A drawn screen as data: what it is called, says, asks and offers. How it looks is the business of a skin.
 */
import type { PageId } from '../lib/pages/page.ts';
import type { HostId } from './hosts.ts';

export type SkinName = 'semantic' | 'table';

/** Which header and footer surround the screen. */
export type FrameName = 'kog' | 'kog-signed-in' | 'kasper' | 'kasper-signed-in' | 'upload' | 'practice';

export interface DrawnScreen {
  /** The page's id, or a name of its own where the screen is nobody's page or a variant of one. */
  readonly key: string;
  /** Which known page it draws; `null`: nobody's, so no page may claim it. */
  readonly page: PageId | null;
  readonly host: HostId;
  /** Path of its address; may carry a query. */
  readonly path: string;
  readonly title: string;
  readonly heading: string;
  readonly frame: FrameName;
  /** The skin it is usually drawn in. */
  readonly skin: SkinName;
  readonly lang?: 'es';
  /** The header stays in view while the page scrolls. */
  readonly stickyHeader?: true;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'notice'; readonly tone: 'info' | 'good' | 'problem'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'progress'; readonly steps: readonly string[]; readonly current: number }
  | { readonly kind: 'articles'; readonly items: readonly Article[] }
  | Form
  | Links
  | Apps
  | Records
  | Details;

export interface Article {
  readonly title: string;
  readonly texts: readonly string[];
}

/** `to`: a path on `host` (default: the screen's own host). */
export interface Link {
  readonly label: string;
  readonly to: string;
  readonly host?: HostId;
  readonly newWindow?: true;
  readonly current?: boolean;
}

/** `letters`: sent as a form's buttons in the table skin. `end`: alone at the bottom. */
export interface Links {
  readonly kind: 'links';
  readonly name: string;
  readonly look: 'row' | 'tabs' | 'letters' | 'cards' | 'end';
  readonly links: readonly Link[];
}

export interface Form {
  readonly kind: 'form';
  readonly name: string;
  readonly to: string;
  readonly method?: 'get';
  readonly upload?: true;
  readonly fields: readonly FormField[];
  /** The first is the one that Enter presses. */
  readonly buttons: readonly Button[];
}

/** `id` arrives in the answer as `do_<id>`, whatever the label or the language. */
export interface Button {
  readonly id: string;
  readonly label: string;
}

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'password' | 'tel' | 'search' | 'checkbox' | 'radio' | 'choice' | 'file';
  readonly required?: true;
  /** For `radio` and `choice`: value and label. */
  readonly options?: readonly (readonly [value: string, label: string])[];
  readonly hint?: string;
  readonly autocomplete?: string;
  /** Shown again after an answer was refused. Never set for passwords and files. */
  readonly value?: string;
  readonly problem?: string;
}

export interface Apps {
  readonly kind: 'apps';
  readonly apps: readonly AppRow[];
  readonly none: string;
}

export interface AppRow {
  readonly name: string;
  readonly about: string;
  readonly link: Link;
}

/** A table: a cell is a text or a link. */
export interface Records {
  readonly kind: 'records';
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | Link)[])[];
}

/** A section of names and values, with a link at its bottom right. */
export interface Details {
  readonly kind: 'details';
  readonly name: string;
  readonly rows: readonly (readonly [name: string, value: string])[];
  readonly link?: Link;
}
