import { describe, expect, test } from 'vitest';
import { HOUR } from '../../practice/journey/time.ts';
import { PRACTICE_PERSON } from '../../practice/person.ts';
import { said, signIn, type Walker, walker } from './walker.ts';

const { email, password, firstName, lastName, code } = PRACTICE_PERSON;
const FORM = { firstName, lastName, email, verifyEmail: email, password, verifyPassword: password };

const requested = (walk: Walker) => {
  walk.open('kog', '/signin');
  walk.follow('Create An Account');
  walk.follow('Business Partner');
  return walk.press('Sign Up', FORM);
};
const activationLink = (walk: Walker) => {
  walk.open('kog', '/practice/mailbox');
  walk.follow('Activate your account');
  return walk.follow('Activate my account');
};

test('from nothing to home by the newer form', () => {
  const walk = walker('from-nothing');
  expect(requested(walk).page).toBe('kog/verification-pending');
  expect(signIn(walk).page).toBe('kog/verification-pending');
  expect(activationLink(walk).page).toBe('kog/verify-account');
  expect(walk.press('Verify Account').page).toBe('kog/verified');
  expect(walk.follow('Continue to Logon').page).toBe('kog/sign-in-email');
  expect(signIn(walk).page).toBe('kog/second-factor');
  expect(walk.press('Verify', { code }).page).toBe('kog/my-apps');
});

test('the older form, from the older sign-in', () => {
  const walk = walker('from-nothing');
  walk.open('kog', '/account/login.aspx');
  expect(walk.press('Create An Account').page).toBe('kog/account-kind');
  const form = walk.follow('Citizen');
  expect([form.page, form.skin]).toEqual(['kog/sign-up', 'table']);
  expect(walk.press('Submit', FORM).page).toBe('kog/verification-pending');
});

test('other kinds of account lead elsewhere', () => {
  const walk = walker('from-nothing');
  walk.open('kog', '/register/kind');
  expect(walk.follow('State Employee').page).toBeNull();
  walk.follow('Back to the kinds of account');
  expect(walk.follow('Local Government').page).toBeNull();
});

describe('the activation link', () => {
  test('works up to four hours of practice time after the e-mail', () => {
    const walk = walker('from-nothing');
    requested(walk);
    walk.open('kog', '/practice/mailbox');
    walk.press('+4 hours');
    expect(activationLink(walk).page).toBe('kog/verify-account');
  });

  test('dies after that, also when its page stands open already', () => {
    const walk = walker('from-nothing');
    requested(walk);
    activationLink(walk);
    walk.wait(4 * HOUR + 1);
    expect(walk.press('Verify Account').key).toBe('nobody/link-expired');
    expect(activationLink(walk).key).toBe('nobody/link-expired');
  });

  test('comes anew with each e-mail, with four hours of its own', () => {
    const walk = walker('from-nothing');
    requested(walk);
    walk.wait(5 * HOUR);
    activationLink(walk);
    expect(walk.follow('Send another e-mail').page).toBe('kog/verification-pending');
    expect(activationLink(walk).page).toBe('kog/verify-account');
    expect(walk.press('Verify Account').page).toBe('kog/verified');
    expect(activationLink(walk).key).toBe('nobody/link-expired');
  });
});

test.each([
  ['verifyEmail', 'other@example.org', 'e-mail addresses do not match'],
  ['verifyPassword', password.toLowerCase(), 'passwords do not match'],
  ['lastName', ' ', 'This field is required'],
])('%s is checked', (field, value, message) => {
  const walk = walker('from-nothing');
  walk.open('kog', '/register');
  const again = walk.press('Sign Up', { ...FORM, [field]: value });
  expect(again.page).toBe('kog/sign-up');
  expect(said(again)).toContain(message);
  expect(said(again)).toContain(`"value":"${firstName}"`);
  expect(said(again)).not.toContain(password);
});

test('who has an account is told not to make another', () => {
  const walk = walker();
  walk.open('kog', '/register');
  expect(said(walk.press('Sign Up', FORM))).toContain('an account with this e-mail address already');
});

test('no password is kept', () => {
  const walk = walker('from-nothing');
  requested(walk);
  expect(JSON.stringify(walk.answer().state)).not.toContain(password);
  expect(JSON.stringify(walk.answer().state)).not.toContain(lastName);
});
