import { expect, test } from 'vitest';
import { DAY, HOUR } from '../../practice/journey/time.ts';
import { PRACTICE_PERSON } from '../../practice/person.ts';
import { WRONG_PASSWORD } from '../../practice/screens/messages.ts';
import { said, signIn, type Walker, walker } from './walker.ts';

const { email, password, newPassword } = PRACTICE_PERSON;
const onePage = (walk: Walker, secret: string) => {
  walk.open('kog', '/account/login.aspx');
  return walk.press('Log In', { userName: email, password: secret });
};

test('a wrong password is answered on the same screen; passwords are case sensitive, e-mails are not', () => {
  const walk = walker();
  const refused = signIn(walk, password.toLowerCase());
  expect(refused.page).toBe('kog/sign-in-password');
  expect(said(refused)).toContain(WRONG_PASSWORD);
  expect(said(onePage(walk, 'wrong'))).toContain(WRONG_PASSWORD);
  walk.open('kog', '/signin');
  walk.press('Next', { email: email.toUpperCase() });
  expect(walk.press('Next', { password }).page).toBe('kog/my-apps');
});

test('the older page signs in too', () => {
  expect(onePage(walker(), password).page).toBe('kog/my-apps');
});

test('three wrong passwords lock the account; a new one unlocks it', () => {
  const walk = walker();
  signIn(walk, 'one');
  walk.press('Next', { password: 'two' });
  expect(walk.press('Next', { password: 'three' }).page).toBe('kog/locked');
  expect(signIn(walk).page).toBe('kog/locked');
  expect(walk.follow('Forgot Password?').page).toBe('kog/forgot-password');
  expect(walk.press('Submit', { email }).key).toBe('nobody/reset-sent');
  walk.follow('Pretend mailbox');
  walk.follow('Reset your password');
  walk.follow('Reset my password');
  expect(said(walk.press('Save Password', { newPassword, verifyPassword: 'x' }))).toContain('do not match');
  expect(walk.press('Save Password', { newPassword, verifyPassword: newPassword }).key).toBe(
    'nobody/password-saved',
  );
  expect(signIn(walk, newPassword).page).toBe('kog/my-apps');
});

test('a right password clears the count of wrong ones', () => {
  const walk = walker();
  signIn(walk, 'one');
  signIn(walk, 'two');
  signIn(walk);
  expect(signIn(walk, 'one').page).toBe('kog/sign-in-password');
});

test('after 90 days the password has expired and must be changed', () => {
  const walk = walker();
  walk.wait(90 * DAY - 1);
  expect(signIn(walk).page).toBe('kog/my-apps');
  walk.wait(1);
  expect(signIn(walk).page).toBe('kog/password-expired');
  const change = (secret: string, wanted: string) =>
    walk.press('Change Password', { password: secret, newPassword: wanted, verifyPassword: wanted });
  expect(said(change('wrong', newPassword))).toContain(WRONG_PASSWORD);
  expect(said(change(password, password))).toContain('differs');
  expect(change(password, newPassword).page).toBe('kog/my-apps');
  walk.wait(89 * DAY);
  expect(signIn(walk, newPassword).page).toBe('kog/my-apps');
});

test('a code from the mailbox, where it is asked for', () => {
  const walk = walker();
  walk.open('kog', '/practice/');
  walk.press('Ask for a code at sign-in');
  expect(signIn(walk).page).toBe('kog/second-factor');
  expect(said(walk.press('Verify', { code: '0' }))).toContain('not the code');
  expect(walk.press('Verify', { code: PRACTICE_PERSON.code }).page).toBe('kog/my-apps');
});

test('a session left alone is over; nothing behind the sign-in opens without it', () => {
  const walk = walker();
  signIn(walk);
  walk.wait(HOUR);
  expect(walk.open('kog', '/home/apps').key).toBe('nobody/session-expired');
  expect(walk.open('kog', '/home/onboarding?app=kasper').page).toBe('kog/sign-in-email');
  expect(walk.follow('Help').key).toBe('nobody/help');
});
