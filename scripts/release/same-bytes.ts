/** What goes to the stores, as it is named in `.output/`. The names hold no version: it stands in the manifest. */
export const PACKAGED = [
  'kasper-guide-chrome.zip',
  'kasper-guide-firefox.zip',
  'kasper-guide-sources.zip',
  'kasper-guide-sbom.json',
] as const;

export interface Packaged {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
}

/** A sentence for each package that differs between two makings. */
export function differences(first: readonly Packaged[], second: readonly Packaged[]): readonly string[] {
  return first.flatMap((one) => {
    const other = second.find(({ name }) => name === one.name);
    return other?.digest === one.digest ? [] : [`${one.name} is not the same when it is made again.`];
  });
}
