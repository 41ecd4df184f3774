import type { Language, Theme } from '../../facts/choices';

/** Each language is called what its speakers call it. */
const languages: Readonly<Record<Language, string>> = {
  browser: 'As the browser',
  en: 'English',
  es: 'Español',
};

const themes: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' };

/** The page of options. */
export const options = {
  title: 'Options of KASPER Guide',
  open: 'Options: language, look, hints',
  language: 'Language',
  languageNote: 'Official sentences stay in English.',
  languages,
  theme: 'Look',
  themes,
  hints: 'Hints in the page',
  hintsWhy: 'What you turn off here is still in the checklist.',
  guard: 'The warning when fields that must stay empty are filled',
  reminders: 'Reminders',
  keyboard: 'Keyboard',
  keysOpen: (keys: string) => `${keys} opens the checklist.`,
  keysNone: 'No keys open the checklist now: another program or extension may have taken them.',
  keysChange:
    'To choose others, type chrome://extensions/shortcuts (in Edge: edge://extensions/shortcuts) where the address stands.',
  keysChangeFirefox:
    'Pressed again, they close it. To choose others: about:addons, the gear, “Manage Extension Shortcuts”.',
  computer: 'This computer',
  byPolicy: 'Your IT department has set some of this.',
  set: 'Set.',
  version: (version: string) => `KASPER Guide (unofficial), version ${version}`,
};
