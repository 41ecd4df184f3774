import { readMemory } from '../facts/memory';
import { instant, isPlainObject } from './plain';

/** The keys of all records that this version cannot read. */
export function unreadableKeys(raw: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const others = Object.entries(raw).filter(([key, content]) => !isLegible(key, content));
  return new Set([...readMemory(raw).unreadable, ...others.map(([key]) => key)]);
}

/** Of the kinds that facts and people do not read: whether a record looks as its kind does. */
function isLegible(key: string, content: unknown): boolean {
  if (key.startsWith('reminded:')) return isPlainObject(content) && content.v === 1 && instant(content.at);
  if (key.startsWith('setting:')) return isPlainObject(content) && content.v === 1;
  return true;
}
