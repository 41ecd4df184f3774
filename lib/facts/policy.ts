import * as z from 'zod/mini';
import { SHARED_MODES } from './workstation-modes';

/**
 * What an IT department may set for the browsers it looks after (`storage.managed`). Every value is judged here, each for
 * itself: Firefox checks nothing. `public/managed-schema.json` names kinds alone, for what Chrome and Edge find against it
 * they drop without a word, and nobody in the panel could be told.
 */
const phone = z.string().check(z.regex(/^[0-9+(][0-9 ()+.,/extEXT-]{3,39}$/));
const line = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[^\p{Cc}<>]+$/u));
const rules = {
  /** Hints that are not shown in the page: ids of steps, phases, or `guard`. */
  muteHints: z.array(z.string().check(z.regex(/^[a-z-]{2,40}$/))).check(z.maxLength(60)),
  muteReminders: z.boolean(),
  /** Numbers that have changed since the guide was made. */
  phoneKogHelpDesk: phone,
  phoneBusinessOffice: phone,
  phoneKasperHelpDesk: phone,
  /** The pharmacy's own help, e.g. whom to call in the house. */
  helpLine: line,
  sharedWorkstation: z.enum(SHARED_MODES),
  /** Minutes without a key or a click after which the panel covers itself on a shared workstation. */
  hideAfterMinutes: z.number().check(z.minimum(1), z.maximum(60)),
  noWelcome: z.boolean(),
  /** No copies, calendar files or printed pages. */
  noExport: z.boolean(),
};

export type PolicyKey = keyof typeof rules;
export type Policy = { readonly [K in PolicyKey]?: z.infer<(typeof rules)[K]> };

export interface PolicyRead {
  readonly policy: Policy;
  /** Names of values that say nothing we understand: they are passed over, and the panel tells. */
  readonly ignored: readonly string[];
}

export const POLICY_KEYS = Object.keys(rules) as readonly PolicyKey[];

/** Reads what is set; never throws. */
export function readPolicy(raw: Readonly<Record<string, unknown>>): PolicyRead {
  const read = Object.entries(raw).map(([name, value]) => {
    const rule = Object.hasOwn(rules, name) ? rules[name as PolicyKey] : undefined;
    const parsed = rule?.safeParse(value);
    return { name, parsed: parsed?.success ? parsed : null };
  });
  return {
    policy: Object.fromEntries(read.flatMap(({ name, parsed }) => (parsed ? [[name, parsed.data]] : []))),
    ignored: read.flatMap(({ name, parsed }) => (parsed ? [] : [name])),
  };
}
