import type { Located, Sight } from './locate';
import type { Move } from './move';
import { isEmpty } from './rect';

/** `point`: what the callout speaks of; `warn`: the same, in a warning; `quiet`: what else it concerns. */
export type Tone = 'point' | 'warn' | 'quiet';

export interface Outlined {
  readonly target: Located;
  readonly tone: Tone;
}

export interface Outlines {
  /** The moves that bring an outline round each target; what scrollers hide of it is left out. */
  round(outlined: readonly Outlined[], sights: readonly (Sight | null)[]): Move[];
}

/** Outlines take no pointer, and each is as large as its target: the page's own layout stays as it is. */
export function createOutlines(addBox: () => HTMLElement): Outlines {
  const boxes: HTMLElement[] = [];
  return {
    round(outlined, sights) {
      while (boxes.length < outlined.length) boxes.push(addBox());
      return boxes.flatMap((box, index) => {
        const each = outlined[index];
        const to = sights[index]?.through;
        const drawn = each && to && !isEmpty(to);
        const name = drawn ? `outline ${each.tone}` : 'outline';
        if (box.className !== name) box.className = name;
        return drawn ? [{ box, to, fixed: each.target.pinned, resize: true }] : [];
      });
    },
  };
}
