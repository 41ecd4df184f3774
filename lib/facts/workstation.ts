import * as z from 'zod/mini';
import { released } from './chain';
import { SHARED_MODES, type SharedMode } from './workstation-modes';

/** `setting:shared`: of this computer, so it is always kept on its disk. It holds nothing about anybody. */
const sharedRecord = z.object({
  v: z.literal(1),
  saved: z.number(),
  mode: z.enum(SHARED_MODES),
  hideAfter: z.number().check(z.minimum(1), z.maximum(60)),
});
export const SHARED = 'setting:shared';
export const sharedChain = released(sharedRecord);

export interface Shared {
  readonly mode: SharedMode;
  readonly hideAfter: number;
}

/** Nothing set, or it cannot be read: a computer of one's own. */
export function readShared(raw: unknown): Shared {
  return sharedChain.read(raw) ?? { mode: 'off', hideAfter: 5 };
}

export function recordForShared({ mode, hideAfter }: Shared, now: number): z.infer<typeof sharedRecord> {
  return { v: 1, saved: now, mode, hideAfter };
}
