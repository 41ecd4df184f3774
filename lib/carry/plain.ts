export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An instant in milliseconds that a calendar knows. */
export function instant(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 8.64e15;
}
