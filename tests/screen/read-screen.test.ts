// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plainName } from '../../lib/screen/plain-name';
import { readScreen } from '../../lib/screen/read-screen';
import { markupLook } from './markup-look';

function read(body: string, texts = true) {
  document.body.innerHTML = body;
  return readScreen(document, { host: '', look: markupLook, texts });
}
const firstField = (body: string) => read(body).fields[0]?.names[0];
const firstAction = (body: string) => read(body).actions[0]?.name;

describe('plain names', () => {
  it.each([
    ['E-mail:', 'email'],
    ['USER\u00a0NAME *', 'user name'],
    ['Contraseña', 'contrasena'],
    ['Don’t have an account?', 'dont have an account'],
    ['Username (required)', 'username'],
    ['  Sign \n In ', 'log in'],
    ['Logon', 'log in'],
    ['KASPER Username/Password', 'kasper username password'],
    ['Nombre de usuario (obligatorio)', 'nombre de usuario'],
  ])('%j is read as %j', (text, plain) => {
    expect(plainName(text)).toBe(plain);
  });
});

describe('a field is called what a person would call it', () => {
  it.each([
    ['a label for it', '<label for="a">User Name</label><input id="a">', 'user name'],
    ['a label around it', '<label>User Name <input></label>', 'user name'],
    ['aria-label', '<input aria-label="User Name">', 'user name'],
    ['aria-labelledby', '<i id="x">User</i><i id="y">Name</i><input aria-labelledby="x y">', 'user name'],
    ['the cell to its left', '<table><tr><td>User Name:</td><td><input></td></tr></table>', 'user name'],
    [
      'the cell to its left, two fields in a row',
      '<table><tr><td>User Name</td><td><input></td><td>Password</td><td><input type="password"></td></tr></table>',
      'user name',
    ],
    [
      'the cell above it',
      '<table><tr><td>User Name</td><td>Password</td></tr><tr><td><input></td><td><input type="password"></td></tr></table>',
      'user name',
    ],
    [
      'text before it',
      '<div>User Name<br><input></div><div>Password<br><input type="password"></div>',
      'user name',
    ],
    ['text after it, in its own corner', '<div><input><span>User Name</span></div>', 'user name'],
    [
      'a picture before it',
      '<p><img alt="User Name"> <input></p><p><img alt="Password"> <input></p>',
      'user name',
    ],
    [
      'the last that is said before it',
      '<pre>You are enrolling in one of our apps today. User Name: <input> Password: <input></pre>',
      'user name',
    ],
    ['its placeholder', '<input placeholder="User Name">', 'user name'],
    ['its title', '<input title="User Name">', 'user name'],
    ['a lone asterisk does not name it', '<div>User Name <em>*</em> <input></div>', 'user name'],
  ])('%s', (_, body, name) => {
    expect(firstField(body)).toBe(name);
  });

  it('a box is called by what follows it', () => {
    const { fields } = read(
      '<p><input type="checkbox"> I have read this <br><input type="checkbox"> I agree</p>',
    );
    expect(fields.map((field) => field.names[0])).toEqual(['i have read this', 'i agree']);
  });

  it('a box is called by what it holds, or by what that begins with', () => {
    const more = `${'It goes on to explain this at length. '.repeat(6)}`;
    const { fields } = read(
      `<button role="radio"><strong>Citizen</strong>I live here</button><div role="checkbox">I agree</div>
       <label><input type="radio"><b>By mail</b> ${more}</label>`,
    );
    expect(fields.map((field) => field.names[0])).toEqual(['citizen i live here', 'i agree', 'by mail']);
  });

  it('a choice between a few things is called by these, too', () => {
    const { fields } = read(
      '<label>Kind <select><option>Citizen</option><option>Partner</option></select></label>',
    );
    expect(fields[0]?.names).toEqual(['kind', 'citizen', 'partner']);
  });

  it('a value typed into it is never part of its names', () => {
    const screen = read('<label>User Name <input value="jane.doe"></label><textarea>secret</textarea>');
    expect(JSON.stringify(screen.fields.map((field) => field.names))).not.toMatch(/jane|secret/);
  });
});

describe('an action is called what a person would call it', () => {
  it.each([
    ['a link', '<a href="#">All Apps</a>', 'all apps'],
    ['a postback', '<a href="javascript:__doPostBack(1)">ALL&nbsp;APPS</a>', 'all apps'],
    ['a span that acts as a link', '<span role="link" tabindex="0">All Apps</span>', 'all apps'],
    ['an input button', '<input type="submit" value="All Apps">', 'all apps'],
    ['an image button', '<input type="image" alt="All Apps">', 'all apps'],
    ['a link round an image', '<a href="#"><img alt="All Apps"></a>', 'all apps'],
    ['a clickable box', '<div onclick="go()">All Apps</div>', 'all apps'],
    ['a button with a picture made of a word', '<button><span>apps_out</span>All Apps</button>', 'all apps'],
    ['a tab', '<div role="tab">All Apps</div>', 'all apps'],
    ['a box that can be reached by the keyboard', '<div tabindex="0">All Apps</div>', 'all apps'],
    [
      'the label of a button',
      '<label for="b">All Apps</label><input type="submit" id="b" value="" style="opacity:0">',
      'all apps',
    ],
    [
      'the label of a radio button not drawn',
      '<input type="radio" id="r" style="opacity:0"><label for="r">All Apps</label>',
      'all apps',
    ],
    [
      'a card, by what it begins with',
      `<div onclick="go()"><b>All Apps</b> ${'and what they are for '.repeat(8)}</div>`,
      'all apps',
    ],
  ])('%s', (_, body, name) => {
    expect(firstAction(body)).toBe(name);
  });

  it('knows the row it stands in', () => {
    const { actions } = read(
      '<table><tr><td>Vitals</td><td><a href="#">Enroll</a></td></tr><tr><td>KASPER</td><td><a href="#">Enroll</a></td></tr></table>',
    );
    expect(actions.map((action) => action.row())).toEqual(['vitals enroll', 'kasper enroll']);
  });
});

describe('what is not there', () => {
  it.each([
    ['hidden', '<div hidden><input></div>'],
    ['display: none', '<div style="display: none"><input></div>'],
    ['visibility: hidden', '<input style="visibility:hidden">'],
    ['inert', '<div inert><input></div>'],
    ['closed details', '<details><summary>More</summary><input></details>'],
    ['a template', '<template><input></template>'],
  ])('%s', (_, body) => {
    expect(read(body).fields).toEqual([]);
  });

  it('running text, where it may not be read', () => {
    const screen = read('<h1>Patient report</h1><p>Jane Doe, 1970</p>', false);
    expect(screen.texts).toEqual([]);
    expect(screen.headings.map((heading) => heading.name)).toEqual(['patient report']);
  });
});

describe('what belongs to the screen', () => {
  it('an open shadow root', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<label>User Name <input></label>';
    const roots: Node[] = [];
    const screen = readScreen(document, {
      host: '',
      look: markupLook,
      texts: true,
      onRoot: (found) => roots.push(found),
    });
    expect(screen.fields[0]?.names[0]).toBe('user name');
    expect(roots).toEqual([root]);
  });

  it('a modal dialog alone, while it is open', () => {
    const screen = read(
      '<label>Beneath <input></label><div role="dialog" aria-modal="true"><label>On top <input></label></div>',
    );
    expect(screen.fields.map((field) => field.names[0])).toEqual(['on top']);
  });
});
