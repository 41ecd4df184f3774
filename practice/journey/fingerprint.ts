/**
 * A number that tells one password from another, so that none has to be kept: good enough for practice (made-up
 * passwords, kept in memory), no protection for a real one. FNV-1a, 32 bits.
 */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
