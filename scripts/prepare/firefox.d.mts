export function prepareFirefox(): Promise<string>;
export function installedFirefoxes(env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform): string[];
