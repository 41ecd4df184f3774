/**
 * Path of the address, if the document was loaded there or below the same beginning: a single page that was loaded
 * elsewhere may still show what stood there. Empty otherwise.
 */
export function pathOf({ location, defaultView }: Document): string {
  const [loaded] = defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
  const path = location?.pathname ?? '';
  return !loaded || beginning(new URL(loaded.name).pathname) === beginning(path) ? path : '';
}

const beginning = (path: string) => path.split('/', 2).join('/');
