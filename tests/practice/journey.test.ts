import { expect, test } from 'vitest';
import { DAY } from '../../practice/journey/time.ts';
import { requestByRoute } from './request.ts';
import { said, signIn, walker } from './walker.ts';

const BEGINNING = [
  'kog/my-apps',
  'kog/all-apps',
  'kog/all-apps',
  'kog/onboarding',
  'kasper/request-welcome',
  'kasper/request-instructions',
  'kasper/request-personal',
  'kasper/request-professional',
  'kasper/request-route',
];

test('by upload: from sign-in to the confirmation', () => {
  const walk = walker();
  expect(walk.screen().page).toBe('kog/sign-in-email');
  signIn(walk);
  expect(requestByRoute(walk, 'upload')).toEqual([
    ...BEGINNING,
    'kasper/request-upload',
    'kasper/request-sign',
    'kasper/request-review',
    'kasper/request-submitted',
  ]);
  expect(said(walk.screen())).toContain('Your account request has been submitted');
});

test('by mail: the hard copy is printed, and no address is made up', () => {
  const walk = walker();
  signIn(walk);
  expect(requestByRoute(walk, 'mail')).toEqual([
    ...BEGINNING,
    'kasper/request-mail',
    'kasper/request-review',
    'kasper/request-submitted',
  ]);
  expect(said(walk.screen())).toContain('the address as printed on the form');
  expect(walk.follow('Print Application').key).toBe('nobody/printed-application');
});

test('a request that was begun stands where it was left, until it is cancelled', () => {
  const walk = walker();
  signIn(walk);
  requestByRoute(walk, 'upload');
  expect(walk.open('kasper', '/accessrequest').page).toBe('kasper/request-submitted');
  walk.open('kog', '/practice/');
  walk.press('Forget the KASPER request');
  expect(walk.open('kasper', '/accessrequest').page).toBe('kasper/request-welcome');
});

test('previous goes back a step; the other route can then be taken', () => {
  const walk = walker();
  signIn(walk);
  walk.open('kasper', '/accessrequest');
  expect(requestUpTo(walk)).toBe('kasper/request-upload');
  expect(walk.press('Previous').page).toBe('kasper/request-route');
  expect(walk.press('Next', { route: 'mail' }).page).toBe('kasper/request-mail');
});

test('after the wait KASPER is the person’s own: welcome e-mail, launch, master account, certificate', () => {
  const walk = walker();
  signIn(walk);
  requestByRoute(walk, 'upload');
  walk.wait(10 * DAY - 1);
  expect(said(walk.open('kog', '/practice/mailbox'))).toContain('No e-mails yet.');
  walk.wait(1);
  expect(said(walk.open('kog', '/practice/mailbox'))).toContain('Welcome to KASPER');
  expect(walk.follow('Welcome to KASPER').key).toBe('nobody/mail-welcome');
  signIn(walk);
  expect(walk.follow('Launch', 'Kentucky All Schedule Prescription Electronic Reporting').key).toBe(
    'nobody/kasper-home',
  );
  expect(walk.follow('Account Maintenance').page).toBe('kasper/account-maintenance');
  expect(walk.follow('view details', 'Delegate Account').page).toBeNull();
  walk.follow('Account Maintenance');
  expect(walk.follow('view details', 'Master Account').page).toBe('kasper/master-account');
  walk.follow('KASPER Account number and Verification Certificate');
  expect(walk.answer().download?.type).toBe('application/pdf');
});

function requestUpTo(walk: ReturnType<typeof walker>): string | null {
  const person = { firstName: 'a', lastName: 'b', dateOfBirth: '1900', address: 'c', city: 'd', zip: 'e' };
  const boxes = ['requireBrowser', 'requirePopups', 'requirePdf', 'requirePrinter'];
  walk.press('Next', Object.fromEntries(boxes.map((name) => [name, 'yes'])));
  walk.press('Next');
  walk.press('Next', { ...person, email: 'x@example.com' });
  walk.press('Next', { profession: 'pharmacist', licenseNumber: 'f', employer: 'g' });
  return walk.press('Next', { route: 'upload' }).page;
}
