/** What can be measured of a layout. Each runs in the page; `selector` names where our own things stand. */

/** What is cut off, or makes the page wider than it is. */
export function cutOff(): string[] {
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page scrolls sideways: ${scrollWidth} in ${clientWidth}`);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || element.closest('.unseen, svg') || !element.checkVisibility()) continue;
    const name = `${element.localName}.${element.className} “${(element.textContent ?? '').slice(0, 40)}”`;
    if (box.right > clientWidth + 1 || box.left < -1) faults.push(`out of sight: ${name}`);
    const { overflowX, overflowY } = getComputedStyle(element);
    const isCut = (overflow: string, inside: number, outside: number) =>
      /hidden|clip/.test(overflow) && inside > outside + 1;
    if (
      isCut(overflowX, element.scrollWidth, element.clientWidth) ||
      isCut(overflowY, element.scrollHeight, element.clientHeight)
    )
      faults.push(`cut off: ${name}`);
  }
  return faults;
}

/** Targets under 24 by 24 pixels (WCAG 2.5.8). A link in a sentence is as high as its line. */
export function smallTargets(host: string | null): string[] {
  const root = host === null ? document : document.querySelector(host)?.shadowRoot;
  const found = [...(root?.querySelectorAll<HTMLElement>('a[href], button, input, select, summary') ?? [])];
  return found.flatMap((element) => {
    const inSentence =
      element.localName === 'a' &&
      getComputedStyle(element).display === 'inline' &&
      element.parentElement?.textContent?.trim() !== element.textContent?.trim();
    if (inSentence || !element.checkVisibility()) return [];
    const label = (element as HTMLInputElement).labels?.[0];
    const { width, height } = (label?.contains(element) ? label : element).getBoundingClientRect();
    if (width >= 24 && height >= 24) return [];
    return [`${element.localName} “${element.textContent?.slice(0, 40)}”: ${width} × ${height}`];
  });
}

/** What moves though the person asked for stillness. */
export function moving(): string[] {
  const still = (times: string) => times.split(',').every((time) => Number.parseFloat(time) === 0);
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const faults: string[] = [];
    for (const part of ['', '::before', '::after']) {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
      if (!still(transitionDuration)) faults.push(`${element.localName}${part} changes slowly`);
      if (animationName !== 'none') faults.push(`${element.localName}${part} moves`);
      if (scrollBehavior === 'smooth') faults.push(`${element.localName}${part} scrolls slowly`);
    }
    return faults;
  });
}

/** Buttons and fields whose edge is not drawn, where the system has taken all backgrounds away. */
export function withoutEdge(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, input, select')].flatMap((element) => {
    const { borderTopStyle, borderTopWidth, textDecorationLine, appearance } = getComputedStyle(element);
    const edged = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1;
    // What the browser draws by itself has an edge; a button is drawn by us.
    const drawn = element.localName !== 'button' && appearance !== 'none';
    if (edged || drawn || textDecorationLine === 'underline' || !element.checkVisibility()) return [];
    return [`${element.localName} “${element.textContent?.slice(0, 40)}”`];
  });
}

/** Sets the text as far apart as WCAG 1.4.12 wants it to bear. */
export function spaceText(host: string | null): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
     p { margin-block-end: 2em !important }`,
  );
  const root = host === null ? document : document.querySelector(host)?.shadowRoot;
  root?.adoptedStyleSheets.push(sheet);
}

/** Sets it back. */
export function tightenText(): void {
  document.adoptedStyleSheets.pop();
}
