/**
 * The two hosts the guide speaks on, the wrong door beside them, and one to which a portal has moved: all are drawn by the
 * practice portal.
 */
const DRAWN = ['kog.chfs.ky.gov', 'ekasper.chfs.ky.gov', 'ekasperupload.chfs.ky.gov', 'portal.ky.gov'];

export interface Wanted {
  /** Folder of the unpacked extension; `null`: a browser without the guide, to compare with. */
  readonly extension: string | null;
  /** Port of the practice portal on this machine. */
  readonly port: number;
  /** No other host can be reached: for tests and the walk. */
  readonly closed?: boolean;
  /** In a closed browser, the port of this machine at which every other host seems to be; else there is none. */
  readonly strays?: number;
  /** A policy may install extensions in it: nothing that fetches them is turned off. */
  readonly byPolicy?: boolean;
}

/**
 * Command line of a Chromium that has the guide loaded and sees the practice portal under the portals' real names.
 * Nothing typed in it can reach the real ones.
 */
export function chromiumArguments({ extension, port, closed = false, strays, byPolicy }: Wanted): string[] {
  const rules = DRAWN.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  if (closed) {
    rules.push(`MAP * ${strays === undefined ? '~NOTFOUND' : `127.0.0.1:${strays}`}`, 'EXCLUDE 127.0.0.1');
  }
  return [
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    `--host-resolver-rules=${rules.join(', ')}`,
    // The practice portal signs its own certificate.
    '--ignore-certificate-errors',
    '--no-first-run',
    '--no-default-browser-check',
    ...(byPolicy ? [] : ['--disable-background-networking']),
    '--disable-component-update',
    '--disable-sync',
    '--disable-domain-reliability',
    '--disable-breakpad',
    '--password-store=basic',
    // Chromium's sandbox cannot be had by root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
