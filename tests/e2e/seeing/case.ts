import type { PageId } from '../../../lib/pages/page';

/** A small page, told by one of its elements (`#u`) what the hint goes round; `page` null: nothing may be told. */
export interface Case {
  readonly name: string;
  readonly html: string;
  readonly page: PageId | null;
}

const TITLE = '<title>Kentucky Online Gateway</title>';
const HEADING = '<h1>Account Request Onboarding</h1>';
const FIELDS =
  '<p><label>KASPER Username <input id="u"></label></p><p><label>KASPER Password <input type="password"></label></p>';
const LINK = '<p><a href="#">Request a KASPER Account</a></p>';

/** KASPER's onboarding with some of its parts drawn otherwise. */
export function onboarding(
  parts: { heading?: string; fields?: string; link?: string; more?: string } = {},
): string {
  const { heading = HEADING, fields = FIELDS, link = LINK, more = '' } = parts;
  return `${TITLE}${heading}${fields}<button>Submit</button>${link}${more}`;
}

/** The older sign-in, with something before it and after it. */
export function signIn(before: string, after = ''): string {
  return `${TITLE}${before}<h1>Sign in</h1><label>User name <input id="u"></label><label>Password <input type="password"></label><button>Log In</button><a href="#">Forgot Password?</a>${after}`;
}

/** Rows of a name and a field. */
export function rows(first: string, second = 'Password'): string {
  return `<table><tr><td>${first}</td><td><input id="u"></td></tr><tr><td>${second}</td><td><input type="password"></td></tr></table>`;
}
