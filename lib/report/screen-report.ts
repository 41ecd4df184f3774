/** What a report of a screen holds, as it comes out of the portal's tab. Loaded by the panel: it brings the schema along. */
import * as z from 'zod/mini';
import { signId } from '../message-list';
import { PAGE_IDS } from '../pages/page';
import { harmless, pathShape } from './harmless-words';

const OF_FIELDS = ['text', 'email', 'password', 'checkbox', 'radio', 'choice', 'file'] as const;
const ROLES = ['heading', ...OF_FIELDS, 'link', 'button', 'tab'] as const;

/** `name`: null where it holds any word that is not harmless. */
const named = z.object({
  role: z.enum(ROLES),
  name: z.nullable(z.string().check(z.refine((name) => harmless(name) !== null))),
});
const list = z.readonly(z.array(z.readonly(named)).check(z.maxLength(60)));
const signs = z.readonly(z.array(signId).check(z.maxLength(60)));

/** Whatever the tab answers is parsed again by the same rules: no text of a screen gets past them twice. */
export const screenReport = z.readonly(
  z.object({
    host: z.string().check(z.regex(/^[a-z0-9.-]{1,80}$/)),
    path: z.string().check(z.refine((path) => pathShape(path) === path)),
    title: named.shape.name,
    /** Patients may show: headings and labels alone. */
    patients: z.boolean(),
    headings: list,
    fields: list,
    actions: list,
    /** The pages that fit best. */
    pages: z.readonly(
      z
        .array(z.readonly(z.object({ page: z.enum(PAGE_IDS), met: signs, missed: signs })))
        .check(z.maxLength(2)),
    ),
  }),
);
export type ScreenReport = z.infer<typeof screenReport>;
export type Named = z.infer<typeof named>;
