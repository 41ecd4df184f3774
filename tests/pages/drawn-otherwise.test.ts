// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { KASPER, KOG } from '../../lib/pages/hosts';
import { detectExample } from './read-example';

/** Screens that look unlike every drawing of the practice portals. */
const OTHERWISE: readonly (readonly [page: string, how: string, host: string, body: string])[] = [
  [
    'kog/second-factor',
    'a list in which every way has the same button',
    KOG,
    `<title>Kentucky Online Gateway</title><h2>Verify it's you with a security method</h2><ul>
     <li><b>Phone</b> (text or voice) <a href="#">Select</a></li>
     <li><b>Google Authenticator</b> <a href="#">Select</a></li></ul>`,
  ],
  [
    'kasper/request-review',
    'whose name stands in plain words above',
    KASPER,
    `<title>Review</title><header>KASPER account request</header><h1>Review your application</h1>
     <h2>Personal information</h2><h2>Support documents</h2><button>Submit application</button>`,
  ],
];

it.each(OTHERWISE)('%s: %s', (page, _, host, body) => {
  const detection = detectExample(`<!doctype html><html><body>${body}</body></html>`, host);
  expect(detection).toMatchObject({ outcome: 'page', page });
});
