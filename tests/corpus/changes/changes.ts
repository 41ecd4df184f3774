/** Every kind of change by its name. */
import type { Change } from './change';
import { DECOYS } from './decoys';
import { MARKUP } from './markup';
import { PLACES } from './places';
import { WORDS } from './words';

export const CHANGES: Readonly<Record<string, Change>> = { ...MARKUP, ...WORDS, ...DECOYS, ...PLACES };
