/**
 * Path of the address, if the document was loaded there or below the same beginning: a single page that was loaded
 * elsewhere may still show what stood there. Empty otherwise.
 */
export function pathOf({ location, defaultView }: Document): string {
  const [loaded] = defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
  const path = location?.pathname ?? '';
  // Browsers do not agree on what a document is called that was not loaded from an address: it need not be one.
  return !loaded || beginning(loaded.name.replace(/^[\w-]+:\/\/[^/]*/, '')) === beginning(path) ? path : '';
}

const beginning = (path: string) => path.split(/[/?#]/, 2).join('/');
