/**
 * How a computer that several people use treats what is noted. `finish-and-clear`: it is kept until a person says that
 * they have finished. `nothing-on-disk`: it is kept in the browser's memory alone, and gone when the browser is closed.
 */
export const SHARED_MODES = ['off', 'finish-and-clear', 'nothing-on-disk'] as const;
export type SharedMode = (typeof SHARED_MODES)[number];

/** Minutes without a key or a click after which the panel covers itself. */
export const HIDE_AFTER = [1, 2, 5, 10, 15] as const;
