import * as z from 'zod/mini';
import { released } from '../facts/chain';
import type { OpenDeadline } from './deadline';

/** That a reminder was given, so that it comes once: `reminded:<person>:<deadline>:<round>:<reminder>` → when. */
const remindedRecord = z.object({ v: z.literal(1), at: z.number() });
export type RemindedRecord = Readonly<z.infer<typeof remindedRecord>>;
export const remindedChain = released<RemindedRecord>(remindedRecord);

export function remindedKey(person: string, { rule, round }: OpenDeadline, reminder: string): string {
  return `reminded:${person}:${rule.id}:${round}:${reminder}`;
}

/**
 * When each reminder was given, by key. One that cannot be read was given by a newer version: it counts as given, at
 * whatever time, for a reminder too few is better than one over and over.
 */
export function readReminded(raw: Readonly<Record<string, unknown>>): ReadonlyMap<string, number> {
  const given = new Map<string, number>();
  for (const [key, content] of Object.entries(raw)) {
    if (!key.startsWith('reminded:')) continue;
    given.set(key, remindedChain.read(content)?.at ?? Number.POSITIVE_INFINITY);
  }
  return given;
}
