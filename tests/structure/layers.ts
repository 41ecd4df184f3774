/**
 * Who may import whom (design: docs/architecture.md). `values`: code that runs; `types`: shapes only, gone in the
 * build. An entry is a folder or a file from the root, without extension, or the name of a package.
 * Everybody may import their own folder.
 */
export interface Layer {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** The closed lists of ids: data that holds nothing else. */
const IDS = ['lib/facts/facts', 'lib/facts/choices', 'lib/facts/workstation-modes', 'lib/pages/page'];

export const LAYERS: Readonly<Record<string, Layer>> = {
  // Reads documents, and knows nothing of portals.
  'lib/screen': { values: [], types: [] },
  // Judges what was read; never sees a document.
  'lib/pages': { values: [], types: ['lib/screen/screen'] },
  'lib/facts': { values: [...IDS, 'lib/message-list', 'lib/browser', 'zod/mini'], types: ['lib/pages'] },
  'lib/guide': {
    values: [...IDS, 'lib/facts/yearly', 'lib/pages/sign-id'],
    types: ['lib/facts', 'lib/pages', 'lib/words'],
  },
  'lib/deadlines': {
    values: [...IDS, 'lib/facts/yearly', 'lib/facts/chain', 'zod/mini', 'ical-generator'],
    types: ['lib/facts', 'lib/words', 'lib/guide/sources'],
  },
  // Backup, import, hand-over, erasing: of whatever kind the records are.
  'lib/carry': { values: ['lib/facts', 'lib/deadlines'], types: [] },
  // Everybody on one page: joins what is known, what is next and what is due.
  'lib/people': { values: ['lib/facts', 'lib/guide', 'lib/deadlines'], types: ['lib'] },
  // Wording alone: whatever it is keyed by is a type.
  'lib/words': { values: [], types: ['lib'] },
  // Joins reading and judging, as far as patient data allows.
  'lib/portal': { values: ['lib/screen', 'lib/pages'], types: ['lib'] },
  // Describes a screen in harmless words, for a report that the person asks for.
  'lib/report': {
    values: ['lib/screen', 'lib/pages', 'lib/portal', 'lib/message-list', 'zod/mini'],
    types: ['lib'],
  },
  // Which sites the guide may look at, and where it offers to.
  'lib/hosts': { values: ['lib/pages/hosts'], types: ['webextension-polyfill'] },
  // Draws what it is handed, in a page that is not ours.
  'lib/overlay': {
    values: ['components/overlay', 'preact', 'lib/screen/unclobbered'],
    types: ['lib', 'components/overlay'],
  },
  components: {
    values: ['preact', 'lucide', 'lib/facts/choices', 'lib/facts/workstation-modes'],
    types: ['lib', 'lucide'],
  },
  'lib/browser': { values: ['wxt/browser'], types: ['webextension-polyfill'] },
  'lib/message-list': { values: [...IDS, 'zod/mini'], types: ['lib/pages/page'] },
  'lib/parse-message': { values: ['lib/message-list', 'zod/mini'], types: ['lib'] },
  // The panel's way to the worker; what the worker answers where it failed.
  'lib/ask-worker': { values: ['lib/messages'], types: ['lib/message-list'] },
  // In the portals' tabs it is all there is of the extension API.
  'lib/messages': { values: [], types: ['lib', 'webextension-polyfill'] },
  entrypoints: {
    values: ['lib', 'components', 'preact', 'wxt/utils', 'practice'],
    types: ['lib', 'components'],
  },
  // A pretend portal: it shares the ids of pages with the product, and no code.
  practice: { values: ['selfsigned', 'node:'], types: ['lib/pages/page', 'node:'] },
};

/** The only files that may reach for the extension API. */
export const MAY_USE_BROWSER = ['lib/facts/store'];
