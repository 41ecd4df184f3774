/**
 * JSX for the callout: typed as Preact's, made into plain objects that `lib/overlay/draw.ts` turns into elements.
 * Preact's own runtime would be half of all we put into the page, and it calls `document.createElementNS`, which a
 * page can hide from us by a name (`<img name="createElementNS">`).
 */
import type { ComponentChildren, VNode } from 'preact';

export type { JSX } from 'preact';

/** What JSX makes: the type is an element's name or a component. */
export interface Drawn {
  readonly type: string | ((props: object) => ComponentChildren);
  readonly props: Readonly<Record<string, unknown>>;
  readonly key: unknown;
}

export function jsx(type: Drawn['type'], props: Drawn['props'], key?: unknown): Drawn & VNode {
  return { type, props, key } as Drawn & VNode;
}

export { jsx as jsxs };
