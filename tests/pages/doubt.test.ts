// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { KASPER, KOG } from '../../lib/pages/hosts';
import { detectExample } from './read-example';

const SIGN_IN = `<h1>Sign in</h1><label>User name <input></label><label>Password <input type="password"></label>
  <button>Log In</button><a href="#">Forgot Password?</a>`;

it.each([
  [KOG, 'kog/sign-in', 'anywhere:kog'],
  [KASPER, 'kasper/sign-in', 'anywhere:kasper'],
])(
  'a sign-in at %s that names nobody is doubtful: the nearest, and whose name is missing',
  (host, page, missed) => {
    const detection = detectExample(`<title>Sign in</title>${SIGN_IN}`, host);
    const nearest = detection.outcome === 'unknown' ? detection.nearest : [];
    expect(nearest[0]).toEqual({ page, missed: [missed] });
  },
);

it('names two pages that are near', () => {
  const detection = detectExample(`<title>Welcome</title>${SIGN_IN}`, KOG);
  expect(detection.outcome === 'unknown' && detection.nearest.length).toBe(2);
});
