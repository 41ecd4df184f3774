// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { KASPER, KOG } from '../../lib/pages/hosts';
import { detectExample } from './read-example';

/** Where the portals' screens of that kind stand. */
const PATHS: Readonly<Record<string, string>> = { [KOG]: '/home/', [KASPER]: '/accessrequest' };

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
  [
    'kasper/request-upload',
    'headed by what is to be sent along',
    KASPER,
    `<title>KASPER</title><div style="font-size: 22px">Support Documents</div><div role="button">Choose File</div>
     <button>Next</button>`,
  ],
  [
    'kasper/account-maintenance',
    'headed by a line called like its entry in the menu',
    KASPER,
    `<title>KASPER</title><table><tr><td><a href="#">Patient Request</a></td><td><a href="#">Account Maintenance</a></td></tr></table>
     <div style="font-weight: bold">ACCOUNT MAINTENANCE</div><table><tr><th>Account</th><th>Name</th><th>&nbsp;</th></tr>
     <tr><td>Master Account</td><td>SAMPLE, JO</td><td><a href="#">view details</a></td></tr>
     <tr><td>Delegate</td><td>EXAMPLE, PAT</td><td><a href="#">view details</a></td></tr></table>`,
  ],
  [
    'kog/my-apps',
    'headed by a line called like its tab',
    KOG,
    `<title>Kentucky Online Gateway</title><div><div><div role="link">My Apps</div><div role="link">All Apps</div></div></div>
     <div><div style="font-size: 24px">My Apps</div><p>You have no apps yet.</p></div>`,
  ],
  [
    'kog/verification-pending',
    'a dialog over a page that says whose it is',
    KOG,
    `<title>Create account</title><nav><b>KENTUCKY</b> Online Gateway</nav><main inert><h1>Create account</h1></main>
     <div role="dialog" aria-modal="true"><h2>Please verify your email</h2>
     <p>Your account has been requested and is pending email verification.</p><button>Close</button></div>`,
  ],
  [
    'kog/account-kind',
    'as a list to choose from',
    KOG,
    `<title>Kentucky Online Gateway</title><h1>Create account</h1><table><tr><td>Kind of account</td>
     <td><select><option>Select</option><option>Citizen</option><option>Business Partner</option></select></td></tr></table>
     <input type="submit" value="Continue">`,
  ],
  [
    'kasper/request-welcome',
    'whose heading looks like any line, and whose boxes are drawn',
    KASPER,
    `<title>KASPER</title><ol><li aria-current="step">Welcome</li><li>Instructions</li><li>Review</li></ol><div>STEP 1: WELCOME</div><div>Minimum requirements. Check every box.</div>
     <div role="checkbox" aria-checked="false">A valid license</div>
     <span role="link">Print instructions</span><div role="button">NEXT</div>`,
  ],
  [
    'kog/sign-in-password',
    'that counts what is left before a lock',
    KOG,
    `<title>Kentucky Online Gateway</title><h1>Sign in</h1><p>You have 3 attempts left before your account is locked.</p>
     <label>Password <input type="password"></label><a href="#">Forgot Password?</a><button>Next</button>`,
  ],
  ...[
    '<div tabindex="0" role="alert">Your account has been locked.</div>',
    '<div><p>Your account has been locked.</p></div>',
    '<table><tr><td></td><td>Kentucky Online Gateway</td><td></td></tr><tr><td></td><td>Your account has been locked.</td><td></td></tr></table>',
    '<p>Your account has been locked. Reset your password before you sign in again.</p>',
    '<p>Your account has been locked. 0 attempts remaining.</p>',
  ].map((said): readonly [string, string, string, string] => [
    'kog/locked',
    said,
    KOG,
    `<title>Kentucky Online Gateway</title>${said}<h1>Sign in</h1><label>User name <input></label>
     <label>Password <input type="password"></label><a href="#">Forgot Password?</a><button>Log In</button>`,
  ]),
  [
    'kog/verify-account',
    'that thanks for what is not finished yet',
    KOG,
    `<title>Verify Account</title><div>Kentucky Online Gateway</div><p>Thank you for confirming your email address. Click the button below to finish activating your account.</p>
     <p>After your account is verified you may go on.</p>
     <input type="submit" value="Verify Account"><a href="#">Continue to Logon</a>`,
  ],
  [
    'kog/sign-in-email',
    'beside a box for those who have trouble',
    KOG,
    `<title>Sign in</title><header>Kentucky Online Gateway</header><h1>Sign in</h1><label>Email address <input type="email"></label>
     <button>Next</button><a href="#">Create Account</a><h2>Trouble signing in?</h2><p>KOG Help Desk: (502) 564-0104</p>`,
  ],
  [
    'kog/all-apps',
    'by its open tab alone',
    KOG,
    `<title>Kentucky Online Gateway</title><ul class="nav-tabs"><li><a href="#">My Apps</a></li><li><a href="#"><b>All Apps</b></a></li><li><a href="#">Requests</a></li></ul>
     <ul><li>Births <a href="#">Enroll</a></li><li>KASPER <a href="#">Launch</a></li></ul>`,
  ],
  [
    'kasper/request-instructions',
    'among steps in rows of a table, with lines that speak of the next',
    KASPER,
    `<title>KASPER</title><table><tr><td>Step 1: Welcome</td></tr><tr><td><b>Step 2: Instructions</b></td></tr><tr><td>Step 6: Signature</td></tr><tr><td>Step 7: Review</td></tr></table>
     <h1>Step 2: Instructions</h1><p>Choose to upload or to mail your support documents.</p>
     <button>Terms of Account Use</button><button>Print Instructions</button><button>Next</button>`,
  ],
  [
    'kasper/request-submitted',
    'said in one sentence',
    KASPER,
    `<title>KASPER</title><table><tr><td><b>CONFIRMATION</b></td></tr>
     <tr><td>Your KASPER account request has been submitted. Your request number is 00-0000.</td></tr>
     <tr><td><a href="#">Print Application</a></td></tr></table>`,
  ],
];

it.each(OTHERWISE)('%s: %s', (page, _, host, body) => {
  const detection = detectExample(`<!doctype html><html><body>${body}</body></html>`, host, PATHS[host]);
  expect(detection).toMatchObject({ outcome: 'page', page });
});
