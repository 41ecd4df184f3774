export function installedBrowsers(env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform): string[];
