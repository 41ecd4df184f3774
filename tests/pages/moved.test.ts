// @vitest-environment happy-dom
/** On a host that the person allowed the screen alone says what it is: never wrongly, and no patient's text is read. */
import { describe, expect, it } from 'vitest';
import { renderScreen, SCREENS, SKINS } from '../../practice/screens/index';
import { detectExample, textsOf } from './read-example';

const MOVED = 'portal.ky.gov';
const drawn = Object.values(SCREENS).flatMap((screen) => SKINS.map((skin) => ({ screen, skin })));

describe('each drawn screen is told on another host as on its own', () => {
  it.each(drawn)('$screen.key ($skin)', ({ screen, skin }) => {
    const detection = detectExample(renderScreen(screen, skin), MOVED);
    const told = detection.outcome === 'page' ? detection.page : null;
    expect(told, JSON.stringify(detection)).toBe(screen.page);
  });
});

describe('another site of the state is neither portal', () => {
  const FORMS = {
    'a sign-in': '<label>User Name <input></label><label>Password <input type="password"></label>',
    'a sign-in, e-mail first': '<label>Email <input type="email"></label>',
    'a form for an account':
      '<label>First Name <input></label><label>Last Name <input></label><label>Email <input></label><label>Verify Email <input></label><label>Password <input type="password"></label><label>Verify Password <input type="password"></label>',
    'a locked account': '<p>Your account is locked.</p><a href="#">Forgot Password?</a>',
    'a new account': '<p>Your account has been requested and is pending email verification.</p>',
  };
  it.each(Object.entries(FORMS))('%s', (_, form) => {
    const html = `<title>Kentucky.gov: Unemployment</title><h1>Kentucky Career Center: Sign In</h1>${form}<button>Log In</button><button>Next</button><button>Sign Up</button>`;
    expect(detectExample(html, MOVED).outcome).toBe('unknown');
  });
});

describe('running text on another host', () => {
  const title = '<title>Kentucky Online Gateway</title>';
  const said = '<p>Some short words on the screen</p>';
  it('is read where a heading says that the gateway speaks', () => {
    expect(textsOf(`${title}<h1>Verify</h1>${said}`, MOVED)).toContain('some short words on the screen');
  });

  it.each([
    ['nothing says whose it is', `<h1>DOE, JANE</h1>${said}`],
    ['KASPER is named', `${title}<h1>KASPER</h1>${said}`],
    ['a heading speaks of patients', `${title}<h1>Patient Report</h1>${said}`],
    ['a field asks for a patient', `${title}<label>Patient <input></label>${said}`],
  ])('is not read where %s', (_, html) => {
    expect(textsOf(html, MOVED)).toEqual([]);
  });
});
