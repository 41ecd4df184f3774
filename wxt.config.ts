import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The first in which a content script may adopt constructed style sheets (docs/browsers.md). */
const FIREFOX = 153;
const CHROME = 125;
/** Why this one: docs/decisions/0021-one-key.md. */
const KEY = { suggested_key: { default: 'Alt+Shift+K' } };
const PORTALS = ['https://kog.chfs.ky.gov/*', 'https://ekasper.chfs.ky.gov/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  // Only Preact's JSX is wanted of the preset; its development helpers stay out of the packages.
  vite: ({ browser }) => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    // The oldest browsers the manifest admits: nothing is rewritten for older ones.
    // Terser takes a sixtieth more off what every portal page has to load than the default minifier does.
    build: {
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        toplevel: true,
        safari10: false,
        compress: {
          passes: 5,
          keep_fargs: false,
        },
      },
      target: browser === 'firefox' ? `firefox${FIREFOX}` : `chrome${CHROME}`,
    },
  }),
  // Names without a version, which the manifest has: whoever compares two makings compares the same names.
  zip: {
    artifactTemplate: 'kasper-guide-{{browser}}.zip',
    sourcesTemplate: 'kasper-guide-sources.zip',
    // What builds the packages must be in it, the launchers' settings too; what was built must not.
    dotSources: true,
    excludeSources: [
      '.git/**',
      '.git',
      '.output/**',
      '.wxt/**',
      'node_modules/**',
      'test-results/**',
      'walk/**',
      '*.log',
    ],
  },
  manifest: ({ browser }) => ({
    // From public/_locales, which serves the manifest alone.
    default_locale: 'en',
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    permissions: [
      'storage',
      'alarms',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel' as const]),
    ],
    // A content script's own addresses do not let anything be asked of the page later, e.g. for a report of a screen.
    host_permissions: PORTALS,
    optional_permissions: ['notifications'],
    // Never asked for as a whole: of one host, when the person says that the portal is there now.
    optional_host_permissions: ['https://*.ky.gov/*'],
    content_scripts: [
      {
        matches: PORTALS,
        js: ['portal.js'],
        run_at: 'document_idle',
      },
    ],
    storage: { managed_schema: 'managed-schema.json' },
    action: { default_title: '__MSG_actionTitle__' },
    commands: browser === 'firefox' ? { _execute_sidebar_action: KEY } : { _execute_action: KEY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kasper-guide@kasper-guide.example',
              strict_min_version: `${FIREFOX}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: `${CHROME}` }),
  }),
});
