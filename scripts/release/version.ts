interface Versioned {
  version: string;
  packages?: Record<string, { version?: string }>;
}

/** package.json or package-lock.json with another version of the project in it, written as npm writes it. */
export function withVersion(text: string, version: string): string {
  const file = JSON.parse(text) as Versioned;
  file.version = version;
  const own = file.packages?.[''];
  if (own) own.version = version;
  return `${JSON.stringify(file, null, 2)}\n`;
}
