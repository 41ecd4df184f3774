/** One screen, its names standing wherever a person would read them. */
import { type Case, onboarding, rows } from './case';

const told = (name: string, parts: Parameters<typeof onboarding>[0]): Case => ({
  name,
  html: onboarding(parts),
  page: 'kog/onboarding',
});

const fields: Readonly<Record<string, string>> = {
  'in the cell beside': rows('<span>*</span> KASPER User Name:', 'Password -'),
  'in the cell above':
    '<table><tr><td>KASPER User Name</td><td>KASPER Password</td></tr><tr><td><input id="u"></td><td><input type="password"></td></tr></table>',
  'two cells away': rows('KASPER Username</td><td>:', 'Password</td><td>:'),
  'in a table of its own':
    '<table><tr><td><table><tr><td><b>KASPER Username</b></td></tr></table></td><td><table><tr><td><input id="u"></td></tr></table></td></tr>' +
    '<tr><td><table><tr><td><b>Password</b></td></tr></table></td><td><table><tr><td><input type="password"></td></tr></table></td></tr></table>',
  'on the line above': '<form>KASPER User ID<br><input id="u"><br>Password<br><input type="password"></form>',
  'in a legend':
    '<fieldset><legend>KASPER Username</legend><input id="u"></fieldset><fieldset><legend>KASPER Password</legend><input type="password"></fieldset>',
  'as a placeholder':
    '<input id="u" placeholder="KASPER Username"><input type="password" placeholder="KASPER Password">',
  'as a title': '<input id="u" title="KASPER Username"><input type="password" title="KASPER Password">',
  'by aria':
    '<i id="a">KASPER</i><i id="b">Username</i><input id="u" aria-labelledby="a b"><input type="password" aria-label="Password">',
  'after it, floating':
    '<div><input id="u"><span>KASPER Username</span></div><div><input type="password"><span>Password</span></div>',
  'as a term of a list':
    '<dl><dt>KASPER Username</dt><dd><input id="u"></dd><dt>Password</dt><dd><input type="password"></dd></dl>',
  'in a grid, names above fields':
    '<div style="display:grid;grid-template-columns:1fr 1fr"><div>KASPER Username</div><div>Password</div><input id="u"><input type="password"></div>',
  'as a picture': rows(
    '<img alt="KASPER Username" width="90" height="20">',
    '<img alt="Password" width="90" height="20">',
  ),
  'with soft hyphens and hard spaces': rows('KASPER&nbsp;User&nbsp;name*&nbsp;:', 'Pass&shy;word&nbsp;*'),
  'KASPER ID': rows('KASPER ID', 'KASPER Password'),
  'in Spanish': rows('Nombre de usuario de KASPER', 'Contraseña'),
};

const headings: Readonly<Record<string, string>> = {
  shouted: '<h1>ACCOUNT REQUEST ONBOARDING</h1>',
  'drawn in capitals': '<h1 style="text-transform:uppercase">Account&nbsp;Request&nbsp;Onboarding</h1>',
  'a box in large letters': '<div style="font-size:22px">Account Request Onboarding</div>',
  'a cell on a bar of color':
    '<table width="100%"><tr><td style="background:navy;color:#fff">Account Request Onboarding</td></tr></table>',
  'a picture': '<img alt="Account Request Onboarding" width="300" height="40">',
  'in pieces': '<h1><span>Account</span> <span>Request</span> <span>On-boarding</span></h1>',
};

const links: Readonly<Record<string, string>> = {
  'a span that is pressed':
    '<span style="cursor:pointer;color:blue;text-decoration:underline">Request a KASPER Account</span>',
  'a postback': `<a href="javascript:__doPostBack('x','')">Request a KASPER Account</a>`,
  'an input': '<input type="button" value="Request a KASPER Account">',
  'a picture with a link': '<a href="#"><img alt="Request a KASPER Account" width="90" height="20"></a>',
  'a cell that is pressed': '<table><tr><td onclick="go()">Request a KASPER Account</td></tr></table>',
  'a word of a sentence': '<p>New to KASPER? <a href="#">Click here</a> to request a KASPER account.</p>',
  'said otherwise': '<a href="#">Apply for KASPER access</a>',
  'of one who has none': '<a href="#">I don\'t have a KASPER account</a>',
};

export const NAMES: readonly Case[] = [
  ...Object.entries(fields).map(([name, html]) => told(`field: ${name}`, { fields: html })),
  ...Object.entries(headings).map(([name, html]) => told(`heading: ${name}`, { heading: html })),
  ...Object.entries(links).map(([name, html]) => told(`link: ${name}`, { link: html })),
];
