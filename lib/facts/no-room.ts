/** Nothing was written, for the disk or the browser's share of it is full. What was there is untouched. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

/** Whether a browser refused a write for want of room: by its quota, or by a full disk. It says so in words alone. */
export function isFull(error: unknown): boolean {
  return (
    error instanceof Error && /quota|no[ _]space|disk (is )?full/i.test(`${error.name} ${error.message}`)
  );
}
