import type { Imported } from '../../lib/carry/carry-out';
import type { ReminderOffer } from '../../lib/carry/choose-reminders';
import type { ImportPreview } from '../../lib/carry/preview-import';
import type { BackupFault } from '../../lib/carry/read-backup';
import type { Unread } from '../../lib/carry/unread';
import type { DeadlineId } from '../../lib/deadlines/rules';

/** A file that was read and not taken in yet. `made`: when it was saved, an instant in milliseconds. */
export interface FileRead {
  readonly name: string;
  readonly text: string;
  readonly made: number;
  readonly preview: ImportPreview;
  /** What people are called, here or in the file, by id. */
  readonly aliases: ReadonlyMap<string, string>;
}

export interface CarryView {
  /** The chosen person. */
  readonly person: { readonly id: string; readonly alias: string } | null;
  /** Files and paper may be made; an IT department can forbid it. */
  readonly mayExport: boolean;
  /** How many records are kept here. */
  readonly kept: number;
  readonly reminders: readonly ReminderOffer[];
  /** What cannot be read, record by record. */
  readonly unread: readonly Unread[];
  /** Something found no room lately. */
  readonly noRoom: boolean;
  /** All notes are gone, and nobody erased them. */
  readonly wiped: boolean;
  /** Nothing is noted of anybody, as far as can be told for the first time. */
  readonly isNew: boolean;
}

/** What a person can do here. Each settles when it is done, and rejects when it could not be done. */
export interface CarryEvents {
  /** Saves a file; answers its name. Null: everything. */
  readonly save: (person: string | null) => Promise<string>;
  /** Saves what cannot be read; answers the file's name. */
  readonly saveUnread: () => Promise<string>;
  /** The notes were wiped: taken note of. */
  readonly startAnew: () => Promise<void>;
  readonly read: (file: File) => Promise<FileRead | { readonly fault: BackupFault }>;
  readonly bringIn: (text: string) => Promise<Imported>;
  /** Answers how many records went. */
  readonly erase: (person: string | null) => Promise<number>;
  /** How many of the records erased since the panel was opened can be put back. */
  readonly erased: () => number;
  /** Puts all of those back. */
  readonly putBack: () => Promise<void>;
  readonly openPrint: () => Promise<void>;
  readonly remindWhen: (deadline: DeadlineId, reminders: readonly string[]) => Promise<void>;
}
