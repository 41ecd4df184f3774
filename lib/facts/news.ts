import * as z from 'zod/mini';

/** `setting:news`: the version whose news was read last, or that was installed first. It says nothing about anybody. */
const newsRecord = z.object({ v: z.literal(1), saved: z.number(), version: z.string() });
export const NEWS = 'setting:news';

/** Null: nothing is known, so nothing is new. */
export function readNewsRead(raw: unknown): string | null {
  const record = newsRecord.safeParse(raw);
  return record.success ? record.data.version : null;
}

export function recordForNewsRead(version: string, now: number): Readonly<Record<string, unknown>> {
  const record: z.infer<typeof newsRecord> = { v: 1, saved: now, version };
  return { [NEWS]: record };
}

/**
 * The versions among `told` (those that have something to say) that came after the one read last, up to `current`;
 * the newest first.
 */
export function newsSince(read: string | null, current: string, told: readonly string[]): readonly string[] {
  if (read === null) return [];
  return told
    .filter((version) => compare(version, read) > 0 && compare(version, current) <= 0)
    .sort((one, other) => compare(other, one));
}

/** Versions as browsers compare them: number by number. */
function compare(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  for (let index = 0; index < 4; index++) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
