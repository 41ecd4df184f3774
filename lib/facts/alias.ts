export const LONGEST_ALIAS = 40;

/** What a person calls themselves, as it is kept: plain text in one line. Empty: no name. */
export function cleanAlias(typed: string): string {
  return typed
    .replace(/[\p{Cc}<>]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_ALIAS);
}
