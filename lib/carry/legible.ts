import { remindedChain } from '../deadlines/reminded';
import { choiceChain, REMINDER_CHOICE } from '../deadlines/reminder-choice';
import { readMemory } from '../facts/memory';
import { NEWS, readNewsRead } from '../facts/news';
import { PREFERENCES, preferencesChain } from '../facts/preferences';
import { SHARED, sharedChain } from '../facts/workstation';
import { instant, isPlainObject } from './plain';

/** The keys of all records that this version cannot read. */
export function unreadableKeys(raw: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const others = Object.entries(raw).filter(([key, content]) => !isLegible(key, content));
  return new Set([...readMemory(raw).unreadable, ...others.map(([key]) => key)]);
}

/** Of the kinds that facts and people do not read: whether a record looks as its kind does. */
function isLegible(key: string, content: unknown): boolean {
  if (key === SHARED) return sharedChain.read(content) !== null;
  if (key === NEWS) return readNewsRead(content) !== null;
  if (key === PREFERENCES) return preferencesChain.read(content) !== null;
  if (key === REMINDER_CHOICE) return choiceChain.read(content) !== null;
  if (key.startsWith('reminded:')) return instant(remindedChain.read(content)?.at);
  if (key.startsWith('setting:')) return isPlainObject(content) && content.v === 1;
  return true;
}
