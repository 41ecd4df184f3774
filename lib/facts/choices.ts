/** What a person may choose of how the guide looks and speaks. `browser`, `system`: as everything else there. */
export const LANGUAGES = ['browser', 'en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
