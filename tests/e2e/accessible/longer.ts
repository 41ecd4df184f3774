/** Texts as long as another language may make them. Both run in the page. */

/**
 * Makes every word 40 % longer. Addresses, numbers and what stands in another language than the page are no words to
 * translate. What it does to the page stays.
 */
export function lengthen(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const within = text.parentElement;
    if (!within || within.closest('script, style, code, textarea, [lang]:not(html)')) continue;
    text.data = text.data.replace(/\S+/g, (word) =>
      /[@\d/]|\.\w/.test(word) ? word : word.replace(/\p{L}+/gu, (letters) => letters + more(letters)),
    );
  }
  function more(letters: string): string {
    return letters.slice(0, Math.ceil(letters.length * 0.4)).toLowerCase();
  }
}

/** Targets that lie over each other. What stays in sight while the page scrolls lies over what it likes. */
export function overlapping(): string[] {
  const stays = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
    return false;
  };
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
  ].filter((element) => element.checkVisibility() && !element.closest('.unseen') && !stays(element));
  const boxes = targets.flatMap((element) =>
    [...element.getClientRects()].map((box) => ({ element, box, name: element.textContent?.slice(0, 40) })),
  );
  return boxes.flatMap(({ element, box, name }, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          other.element !== element &&
          !element.contains(other.element) &&
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
      )
      .map((other) => `“${name}” and “${other.name}” lie over each other`),
  );
}
