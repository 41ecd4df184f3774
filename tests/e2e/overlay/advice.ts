import type { Advice, CalloutLabels, Hint } from '../../../lib/guide/advice';

export const LABELS: CalloutLabels = {
  language: 'en-US',
  name: 'KASPER Guide (unofficial)',
  showMe: 'Show me',
  next: 'Next hint',
  of: 'of',
  hide: 'Hide',
  openPanel: 'Open the checklist',
  canOpenPanel: true,
  clear: 'Clear both fields',
  cannotClear: 'One of them cannot be changed here.',
  cleared: 'Both fields are empty again.',
  unofficial: 'Unofficial. Not affiliated with the Commonwealth of Kentucky.',
};

const request: Hint = {
  step: 'request-account',
  title: 'Click “Request a KASPER Account”',
  lines: ['With both fields blank, go on here.'],
  pointAt: { place: 'action', term: 'requestKasperAccount' },
  source: ['F24'],
};

const leaveBlank: Hint = {
  step: 'leave-blank',
  title: 'Leave Username and Password blank',
  lines: [
    'Do not enter anything in these two KASPER fields.',
    'This assumes that you have no KASPER account yet. You have one? Say so in the checklist.',
  ],
  pointAt: { place: 'field', term: 'username' },
  source: ['F23', 'F43'],
};

/** One hint at the link, nothing guarded. */
export const REQUEST: Advice = { hints: [request], guard: null, labels: LABELS };

/** What is said on KASPER's onboarding screen. */
export const ONBOARDING: Advice = {
  hints: [leaveBlank, request],
  guard: {
    fields: [
      { place: 'field', term: 'username' },
      { place: 'field', term: 'password' },
    ],
    title: 'These fields must stay empty',
    lines: [
      'The official page says: “Do not enter any information in the KASPER Username/Password fields.”',
      'The browser or a password manager may have filled them in.',
    ],
  },
  labels: LABELS,
};

export const PLACES = {
  'field:username': '#user',
  'field:password': '#pass',
  'action:requestKasperAccount': '#request',
};

/** The same, every word of it 40 % longer, as in another language. */
export function longer({ hints, guard, labels }: Advice): Advice {
  const text = (words: string) =>
    words.replace(/\p{L}+/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)).toLowerCase());
  const said = <T extends { readonly title: string; readonly lines: readonly string[] }>(what: T): T => ({
    ...what,
    title: text(what.title),
    lines: what.lines.map(text),
  });
  const stretched = Object.entries(labels).map(([key, label]) => [
    key,
    typeof label === 'string' && key !== 'language' ? text(label) : label,
  ]);
  return {
    hints: hints.map(said),
    guard: guard && said(guard),
    labels: { ...labels, ...Object.fromEntries(stretched) },
  };
}
