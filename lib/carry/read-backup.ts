import { LONGEST_ALIAS } from '../facts/alias';
import { parseFactKey } from '../facts/record';
import { APP, type Backup, VERSION } from './backup';
import { unreadableKeys } from './legible';
import { instant, isPlainObject } from './plain';
import { isStorageKey } from './record-key';

/** Why a file is not taken in. Wording stands in `lib/words` under the same id. */
export type BackupFault =
  | 'too-big'
  | 'not-ours'
  | 'cut-off'
  | 'newer'
  | 'damaged'
  | 'forbidden-names'
  | 'dates'
  | 'alias';

export type ReadBackup = { readonly backup: Backup } | { readonly fault: BackupFault };

/** Characters of a file. Thirty people with all there is to know make a tenth of it. */
export const LARGEST_FILE = 2_000_000;
const MOST_RECORDS = 10_000;
/** Clocks of two computers may differ; nothing can be true of the day after tomorrow. */
const AHEAD = 48 * 3_600_000;
/** Names by which a script may get at what all objects share. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads the text of a backup file. Either all of it is what a KASPER Guide writes, or none of it is taken. What the file
 * itself calls unreadable, and what a later version added, is passed on under `unreadable`. Never throws.
 */
export function readBackup(text: string, now: number): ReadBackup {
  if (text.length > LARGEST_FILE) return { fault: 'too-big' };
  const parsed = parse(text);
  if ('fault' in parsed) return parsed;
  const { file } = parsed;
  if (!isPlainObject(file) || file.app !== APP) return { fault: 'not-ours' };
  if (typeof file.v === 'number' && file.v > VERSION) return { fault: 'newer' };
  const { v, made, records, unreadable = {} } = file;
  if (v !== VERSION || !isPlainObject(records) || !isPlainObject(unreadable)) return { fault: 'damaged' };
  if (!instant(made) || made > now + AHEAD) return { fault: 'dates' };

  const all = Object.entries({ ...unreadable, ...records });
  if (all.length > MOST_RECORDS) return { fault: 'too-big' };
  if (!Object.keys(records).every(isStorageKey)) return { fault: 'damaged' };

  // Whatever its file calls it: what can be read is judged like the rest.
  const strange = unreadableKeys(unreadable);
  const aside = ([key, content]: readonly [string, unknown]) =>
    key in records ? isFromLater(key, content) : strange.has(key);
  const known = Object.fromEntries(all.filter((one) => !aside(one)));
  const fault = faultIn(known, now);
  if (fault) return { fault };
  return {
    backup: { app: APP, v: VERSION, made, records: known, unreadable: Object.fromEntries(all.filter(aside)) },
  };
}

function parse(text: string): { readonly file: unknown } | { readonly fault: BackupFault } {
  let forbidden = false;
  try {
    const file: unknown = JSON.parse(text, (name, value: unknown) => {
      forbidden ||= FORBIDDEN.includes(name);
      return value;
    });
    return forbidden ? { fault: 'forbidden-names' } : { file };
  } catch {
    return { fault: text.trimStart().startsWith('{') ? 'cut-off' : 'not-ours' };
  }
}

/** A record of a version to come: its number is higher, or it is a fact that this version has not heard of. */
function isFromLater(key: string, content: unknown): boolean {
  if (!isPlainObject(content)) return false;
  if (typeof content.v === 'number' && content.v > 1) return unreadableKeys({ [key]: content }).size > 0;
  return /^fact:[a-z0-9-]{8,40}:[1-9][0-9]{0,4}:[a-z-]+$/.test(key) && parseFactKey(key) === null;
}

function faultIn(records: Readonly<Record<string, unknown>>, now: number): BackupFault | null {
  for (const content of Object.values(records)) {
    if (!isPlainObject(content)) return 'damaged';
    for (const name of ['at', 'saved']) {
      const when = content[name];
      if (typeof when === 'number' && (!instant(when) || when > now + AHEAD)) return 'dates';
    }
    const { alias } = content;
    if (typeof alias === 'string' && isNoName(alias)) return 'alias';
  }
  return unreadableKeys(records).size > 0 ? 'damaged' : null;
}

/** What the roster would not have kept as somebody's name: too long, or not plain text in one line. */
function isNoName(alias: string): boolean {
  return alias.length > LONGEST_ALIAS || /[\p{Cc}<>]/u.test(alias);
}
