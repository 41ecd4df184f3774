/** What goes wrong in practice is told, and no more than the official page says of it. */
import { describe, expect, test } from 'vitest';
import { BOARD } from '../../lib/guide/sources/board';
import { DAY, HOUR } from '../../practice/journey/time.ts';
import { PRACTICE_PERSON } from '../../practice/person.ts';
import { BOARD_SAYS } from '../../practice/screens/desk/lessons.ts';
import { requestByRoute } from './request.ts';
import { said, signIn, type Walker, walker } from './walker.ts';

const { email, password, firstName, lastName } = PRACTICE_PERSON;
const SIGN_UP = { firstName, lastName, email, verifyEmail: email, password, verifyPassword: password };

const deskAfter = (walk: Walker, wait: number) => {
  walk.wait(wait);
  return said(walk.open('kog', '/practice/'));
};

test('its quotations are the official sentences', () => {
  expect(BOARD_SAYS).toEqual({
    filled: BOARD.F23,
    activation: BOARD.F16,
    password: BOARD.F13,
    welcome: BOARD.F31,
  });
});

describe('the two fields that stay empty', () => {
  const onboarding = () => {
    const walk = walker();
    signIn(walk);
    walk.open('kog', '/home/onboarding?app=kasper');
    return walk;
  };

  test.each([[{ userName: email }], [{ password }], [{ userName: email, password }]])(
    'filled in, one is told what is known: %o',
    (fields) => {
      const walk = onboarding();
      expect(walk.press('Link Account', fields).key).toBe('nobody/lesson-filled');
      expect(said(walk.screen())).toContain(BOARD.F23);
      expect(walk.follow('Back to that screen').page).toBe('kog/onboarding');
    },
  );

  test('empty, practice only says that it links nothing', () => {
    expect(onboarding().press('Link Account').page).toBe('kog/onboarding');
  });

  test('other apps have fields of their own', () => {
    const walk = onboarding();
    walk.open('kog', '/home/onboarding?app=vitals');
    expect(walk.press('Link Account', { userName: 'a', password: 'b' }).key).toBe('nobody/onboarding-vitals');
  });
});

describe('time', () => {
  test('four hours: the activation link', () => {
    const walk = walker('from-nothing');
    walk.open('kog', '/register');
    walk.press('Sign Up', SIGN_UP);
    expect(deskAfter(walk, 4 * HOUR)).not.toContain(BOARD.F16);
    expect(deskAfter(walk, 1)).toContain(BOARD.F16);
  });

  test('90 days: the password', () => {
    const walk = walker();
    expect(deskAfter(walk, 90 * DAY - 1)).not.toContain(BOARD.F13);
    expect(deskAfter(walk, 1)).toContain(BOARD.F13);
  });

  test('14 days without the welcome e-mail', () => {
    const walk = walker();
    signIn(walk);
    requestByRoute(walk, 'upload');
    walk.open('kog', '/practice/');
    walk.press('Hold back the welcome e-mail');
    expect(deskAfter(walk, 14 * DAY)).not.toContain('Business Office');
    expect(deskAfter(walk, 1)).toContain('Business Office');
    walk.press('Send the welcome e-mail');
    expect(said(walk.screen())).not.toContain('Business Office');
  });
});

test('who begins again is told apart from who goes on', () => {
  const walk = walker();
  walk.open('kog', '/practice/');
  expect(walk.answer().anew).toBeUndefined();
  walk.press('Begin again', { start: 'from-nothing' });
  expect(walk.answer().anew).toBe(true);
});
