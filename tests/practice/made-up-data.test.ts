import { describe, expect, test } from 'vitest';
import { realLooking } from '../../practice/journey/real-looking.ts';
import { PRACTICE_PERSON } from '../../practice/person.ts';
import { ALL_BOXES, REAL_LOOKING } from '../../practice/screens/messages.ts';
import { ALL_TICKED, requestByRoute } from './request.ts';
import { formsOf, said, signIn, type Walker, walker } from './walker.ts';

describe('what looks real', () => {
  test.each([
    ['email', 'somebody@pharmacy.com'],
    ['email', 'me@notexample.org'],
    ['userName', 'x@example.org.evil.com'],
    ['lastName', '123-45-6789'],
    ['lastName', '123456789'],
    ['phone', '(502) 564-0104'],
    ['phone', '+1 502.564.0104'],
    ['npi', '1234567893'],
    ['deaNumber', 'AB1234563'],
    ['deaNumber', 'ab1234563'],
    ['password', '123-45-6789'],
    ['dateOfBirth', '7/4/1980'],
  ])('%s: %s', (field, value) => expect(realLooking(field, value)).toBe(true));
});

describe('what does not', () => {
  test.each([
    ...Object.entries(PRACTICE_PERSON),
    ['email', 'anybody@pharmacy.test'],
    ['email', 'a.b@mail.example.com'],
    ['phone', '(502) 555-0199'],
    ['lastName', '000-00-0000'],
    ['password', 'p@ssword.long'],
    ['licenseNumber', '012345'],
    ['address', '12345 Long Road'],
    ['dateOfBirth', 'January 1, 1900'],
  ])('%s: %s', (field, value) => expect(realLooking(field, value)).toBe(false));
});

/** Where each form with typed fields stands, and how to get there. */
const FORMS: readonly (readonly [name: string, button: string, go: (walk: Walker) => unknown])[] = [
  ['kog/sign-in-email', 'Next', (walk) => walk.open('kog', '/signin')],
  [
    'kog/sign-in-password',
    'Next',
    (walk) => {
      walk.open('kog', '/signin');
      walk.press('Next', PRACTICE_PERSON);
    },
  ],
  ['kog/sign-in', 'Log In', (walk) => walk.open('kog', '/account/login.aspx')],
  ['kog/sign-up', 'Sign Up', (walk) => walk.open('kog', '/register')],
  ['kog/sign-up:old', 'Submit', (walk) => walk.open('kog', '/account/register.aspx')],
  ['kog/forgot-password', 'Submit', (walk) => walk.open('kog', '/account/forgot.aspx')],
  [
    'kog/onboarding',
    'Link Account',
    (walk) => {
      signIn(walk);
      walk.open('kog', '/home/onboarding?app=kasper');
    },
  ],
  [
    'nobody/onboarding-vitals',
    'Link Account',
    (walk) => {
      signIn(walk);
      walk.open('kog', '/home/onboarding?app=vitals');
    },
  ],
  ['kasper/sign-in', 'Log In', (walk) => walk.open('kasper', '/Login.aspx')],
  [
    'kasper/request-personal',
    'Next',
    (walk) => {
      walk.open('kasper', '/accessrequest');
      walk.press('Next', ALL_TICKED);
      walk.press('Next');
    },
  ],
  [
    'kasper/request-professional',
    'Next',
    (walk) => {
      walk.open('kasper', '/accessrequest');
      walk.press('Next', ALL_TICKED);
      walk.press('Next');
      walk.press('Next', PRACTICE_PERSON);
    },
  ],
];

test.each(FORMS)(
  '%s refuses it kindly in every typed field, and does not show it again',
  (key, button, go) => {
    const walk = walker();
    go(walk);
    expect(walk.screen().key).toBe(key);
    const typed = formsOf(walk.screen()).flatMap(({ fields }) => fields.filter(isTyped));
    expect(typed.length).toBeGreaterThan(0);
    for (const { name } of typed) {
      const again = walk.press(button, { [name]: '123-45-6789' });
      expect([name, again.key]).toEqual([name, key]);
      expect(said(again)).toContain(REAL_LOOKING);
      expect(said(again)).not.toContain('123-45-6789');
    }
  },
);

test('the search for apps refuses it too', () => {
  const walk = walker();
  signIn(walk);
  expect(said(walk.open('kog', '/home/apps?search=123-45-6789'))).toContain(REAL_LOOKING);
  expect(said(walk.open('kog', '/home/apps?search=kasper'))).toContain('Electronic Reporting');
});

test('the request does not go on until every box is ticked', () => {
  const walk = walker();
  walk.open('kasper', '/accessrequest');
  const [first = '', ...others] = Object.keys(ALL_TICKED);
  for (const missing of [first, ...others]) {
    const again = walk.press('Next', { ...ALL_TICKED, [missing]: '' });
    expect(again.page).toBe('kasper/request-welcome');
    expect(said(again)).toContain(ALL_BOXES);
  }
  expect(walk.press('Next', ALL_TICKED).page).toBe('kasper/request-instructions');
});

test('nothing typed into the request is kept', () => {
  const walk = walker();
  signIn(walk);
  requestByRoute(walk, 'upload');
  const kept = JSON.stringify(walk.answer().state);
  for (const field of ['lastName', 'address', 'licenseNumber', 'employer', 'phone'] as const) {
    expect(kept).not.toContain(PRACTICE_PERSON[field]);
  }
});

function isTyped({ type }: { readonly type: string }): boolean {
  return ['text', 'email', 'password', 'tel', 'search'].includes(type);
}
