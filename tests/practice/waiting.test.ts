import { expect, test } from 'vitest';
import { DAY } from '../../practice/journey/time.ts';
import { PRACTICE_PERSON } from '../../practice/person.ts';
import { NO_KASPER_ACCOUNT, NOT_PROCESSED, WRONG_PASSWORD } from '../../practice/screens/messages.ts';
import { requestByRoute } from './request.ts';
import { said, signIn, walker } from './walker.ts';

const { email, password } = PRACTICE_PERSON;
const atKasper = (walk: ReturnType<typeof walker>, secret: string = password) => {
  walk.open('kasper', '/Login.aspx');
  return walk.press('Log In', { userName: email, password: secret });
};

test('the welcome e-mail can be held back, and sent after all', () => {
  const walk = walker();
  signIn(walk);
  requestByRoute(walk, 'mail');
  walk.open('kog', '/practice/');
  walk.press('Hold back the welcome e-mail');
  walk.press('+14 days');
  expect(said(walk.open('kog', '/practice/mailbox'))).not.toContain('Welcome to KASPER');
  walk.open('kog', '/practice/');
  walk.press('Send the welcome e-mail');
  const mailbox = walk.open('kog', '/practice/mailbox');
  expect(said(mailbox)).toContain('Welcome to KASPER');
  expect(said(mailbox)).toContain('2030-01-16');
});

test('sent before its day, it still comes on its day', () => {
  const walk = walker();
  signIn(walk);
  requestByRoute(walk, 'upload');
  walk.open('kog', '/practice/');
  walk.press('Hold back the welcome e-mail');
  walk.press('Send the welcome e-mail');
  expect(said(walk.open('kog', '/practice/mailbox'))).toContain('No e-mails yet.');
});

test('KASPER’s sign-in wants a processed request', () => {
  const walk = walker();
  expect(said(atKasper(walk))).toContain(NO_KASPER_ACCOUNT);
  signIn(walk);
  requestByRoute(walk, 'upload');
  expect(said(atKasper(walk))).toContain(NOT_PROCESSED);
  walk.wait(10 * DAY);
  expect(said(atKasper(walk, 'other'))).toContain(WRONG_PASSWORD);
  expect(atKasper(walk).key).toBe('nobody/kasper-home');
  expect(walk.follow('Patient Request').key).toBe('nobody/patient-request');
  expect(walk.follow('Log Out').page).toBe('kasper/sign-in');
  expect(walk.open('kasper', '/AccountMaintenance.aspx').page).toBe('kasper/sign-in');
});
