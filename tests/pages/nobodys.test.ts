// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { KASPER, KOG } from '../../lib/pages/hosts';
import { detectExample, textsOf } from './read-example';

/** Screens that share a word with a page that starts a clock or records a fact, and are none. */
const NOBODYS: readonly (readonly [what: string, host: string, body: string])[] = [
  ['a thank-you for anything', KASPER, '<title>KASPER</title><h1>Thank You</h1>'],
  [
    'a confirmation of a patient request',
    KASPER,
    '<title>KASPER</title><h1>Request Confirmation: DOE, JANE</h1>',
  ],
  ['a request that was submitted', KASPER, '<title>KASPER</title><h1>Your request has been submitted</h1>'],
  [
    'a look through anything before it is sent',
    KASPER,
    '<title>KASPER</title><h1>Review</h1><p>DOE, JANE</p><button>Submit</button>',
  ],
  [
    'an upload of anything',
    KASPER,
    '<title>KASPER</title><h1>Upload Documents</h1><input type="file"><button>Upload</button>',
  ],
  [
    "another app's account",
    KOG,
    '<title>Kentucky Online Gateway</title><p>Your Vitals account has been requested.</p><a href="#">Continue</a>',
  ],
  [
    'a change of address in the profile',
    KOG,
    '<title>Kentucky Online Gateway</title><a href="#">Log Out</a><p>A verification link was sent to your new address.</p>',
  ],
  [
    'a verified address in the profile',
    KOG,
    '<title>Kentucky Online Gateway</title><p>Your email address is verified.</p><button>Continue</button>',
  ],
  [
    "a list of other people's accounts",
    KOG,
    `<title>Kentucky Online Gateway</title><h1>User Search</h1><label>Email <input></label><button>Search</button>
     <table><tr><td>Example, Pat</td><td>Citizen</td><td>Locked</td></tr></table><a href="#">Sign Out</a>`,
  ],
  [
    'a queue of what others asked for',
    KOG,
    `<title>KOG Admin</title><b>Account Administration: Work Queue</b>
     <table><tr><td>Example, Pat</td><td>Citizen</td><td>Pending email verification</td></tr></table>`,
  ],
  [
    'a list of the people of an organization',
    KOG,
    `<title>Kentucky Online Gateway</title><h1>People of your organization</h1>
     <table><tr><th>Name</th><th>App</th><th>State</th></tr><tr><td>Example, Pat</td><td>KASPER</td><td>Account requested, pending email verification</td></tr></table>`,
  ],
  [
    'an address that is to be changed',
    KOG,
    `<title>Kentucky Online Gateway</title><b>Change My E-mail Address</b><table><tr><td>Present E-mail</td><td>a@b.c</td></tr>
     <tr><td>Verify New E-mail</td><td><input></td></tr></table><button>Change E-mail</button>`,
  ],
  [
    'what happens to a request, told before it is begun',
    KASPER,
    '<title>KASPER</title><h1>Account Request</h1><p>The account request is received by the Cabinet, which answers by mail.</p>',
  ],
  [
    'a request that came to nothing',
    KASPER,
    '<title>KASPER</title><h1>Account Request</h1><p>Your account request was submitted on 10/01/2026. It has been denied.</p>',
  ],
  [
    'the steps of a request that is yet to come',
    KASPER,
    `<title>KASPER account request</title><ol><li>Welcome</li><li aria-current="step">Instructions</li><li>Review</li>
     <li>Confirmation</li></ol><p>Please wait</p>`,
  ],
  [
    "another app's onboarding that says whose name it does not ask for",
    KOG,
    `<title>Kentucky Online Gateway</title><h1>Vital Records Onboarding</h1><div>User Name</div>
     <div><input aria-describedby="h"></div><p id="h">Not your KASPER user name</p>
     <label>Password <input type="password"></label><a href="#">Request an account</a>`,
  ],
  [
    'news about the apps',
    KOG,
    '<title>New look for My Apps and All Apps</title><h1>New look for My Apps and All Apps</h1><p>Kentucky Online Gateway</p>',
  ],
  [
    "another app's onboarding beside a link to KASPER's",
    KOG,
    `<title>Kentucky Online Gateway</title><nav><a href="#">Request a KASPER Account</a></nav>
     <h1>Account Request Onboarding</h1><h2>Death Registry</h2>
     <label>User Name <input></label><label>Password <input type="password"></label><button>Submit</button>`,
  ],
  [
    "a sign-in with a link to KASPER's request",
    KOG,
    `<title>Kentucky Online Gateway</title><h1>Account Request Onboarding</h1>
     <label>User Name <input></label><label>Password <input type="password"></label><button>Log In</button>
     <a href="#">Request a KASPER Account</a>`,
  ],
];

describe('no page claims', () => {
  it.each(NOBODYS)('%s', (_, host, body) => {
    const detection = detectExample(`<!doctype html><html><body>${body}</body></html>`, host);
    expect(detection.outcome, JSON.stringify(detection)).not.toBe('page');
  });
});

describe('where patients may show', () => {
  it.each([
    [
      'a footer with terms of use',
      '<h1>Query Results</h1><p>Doe, Jane</p><footer><a href="#">Terms of Use</a></footer>',
    ],
    ['a step of something', '<h1>Step 2</h1><p>Doe, Jane</p>'],
    ['instructions to print', '<h1>Results</h1><p>Doe, Jane</p><a href="#">Print Instructions</a>'],
    ['an account of somebody else', '<h1>Master Account Activity</h1><p>Doe, Jane</p>'],
    [
      'an entry of a menu that is drawn unlike others',
      '<ul class="menu"><li><a href="#">Home</a></li><li><a href="#">Reports</a></li><li><a href="#"><b>Account Maintenance</b></a></li></ul><p>Doe, Jane</p>',
    ],
    ['a report on a patient', '<h1>Account Request</h1><h2>Patient Report</h2><p>Doe, Jane</p>'],
  ])('no running text is read because of %s', (_, body) => {
    expect(textsOf(`<title>KASPER</title>${body}`)).toEqual([]);
  });

  it('at the address of the request it is, unless patients are spoken of', () => {
    const [heading, text] = ['<h2>Patient</h2>', '<p>Some short words.</p>'];
    const at = (body: string) => textsOf(`<title>KASPER</title>${body}`, KASPER, '/accessrequest');
    expect(at(text)).toContain('some short words');
    expect(at(heading + text)).toEqual([]);
  });

  it('no list is read below the heading of an account of one’s own', () => {
    const rows = '<tr><td>Doe, Jane</td><td>01/01/1900</td><td><b>Active</b></td></tr>'.repeat(2);
    const body = `<h1>Account Maintenance</h1><p>What is lately of note.</p><table>${rows}</table>`;
    expect(textsOf(`<title>KASPER</title>${body}`)).toEqual(['kasper', 'what is lately of note']);
  });
});
