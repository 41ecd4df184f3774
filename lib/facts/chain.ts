/**
 * The one way in which a record is read: migrate, then validate. What stands in storage may have been written by any
 * released version; each kind of record has a chain of its shapes, from the first released one to the one in use.
 */
import type * as z from 'zod/mini';

/** What says of a shape whether a record has it. */
type Schema<Shape> = z.ZodMiniType<Shape>;

export interface Chain<Shape> {
  /** The record in the shape in use; null: it cannot be read. It stays as it is in storage either way. Never throws. */
  read(content: unknown): Shape | null;
  /** A later shape, and how a record of the shape before becomes one. Its `v` is one higher; keys never change. */
  next<Later>(schema: Schema<Later>, change: (old: Shape) => Later): Chain<Later>;
}

/** A chain that begins, and so far ends, with this shape. */
export function released<First>(schema: Schema<First>): Chain<First> {
  return chainTo(schema, (content) => content);
}

function chainTo<Shape>(schema: Schema<Shape>, migrate: (content: unknown) => unknown): Chain<Shape> {
  const read = (content: unknown): Shape | null => {
    const result = schema.safeParse(migrate(content));
    return result.success ? result.data : null;
  };
  return {
    read,
    next: (later, change) =>
      chainTo(later, (content) => {
        const old = read(content);
        // Not of an earlier shape: then it must be of the later one, which judges it.
        return old === null ? content : change(old);
      }),
  };
}
