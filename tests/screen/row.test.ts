// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readScreen } from '../../lib/screen/read-screen';
import { markupLook } from './markup-look';

function read(body: string, texts = true) {
  document.body.innerHTML = body;
  return readScreen(document, { host: '', look: markupLook, texts });
}

describe('the row an action stands in is that of one app', () => {
  const of = (body: string) =>
    read(body)
      .actions.filter(({ name }) => name === 'enroll')
      .map((action) => action.row());

  it.each([
    [
      'in a list of which only one other can be enrolled in',
      '<ul><li>Births <a href="#">Enroll</a></li><li>KASPER <a href="#">Launch</a></li></ul>',
      ['births enroll'],
    ],
    [
      'in a table whose cells hold buttons alone',
      '<table><tr><td>KASPER</td><td><input type="submit" value="Enroll"></td></tr><tr><td>Births</td><td><input type="submit" value="Enroll"></td></tr></table>',
      ['kasper', 'births'],
    ],
    [
      'in rows that belong together',
      '<table><tr class="n"><td>KASPER</td></tr><tr class="d"><td>Of use</td></tr><tr class="a"><td><a href="#">Enroll</a></td></tr><tr class="n"><td>Births</td></tr><tr class="d"><td>Of use</td></tr><tr class="a"><td><a href="#">Enroll</a></td></tr></table>',
      ['kasper of use enroll', 'births of use enroll'],
    ],
    [
      'in a table whose descriptions follow in rows of their own',
      '<table><tr><td>KASPER</td><td><a href="#">Launch</a></td></tr><tr><td colspan="2">KASPER reports</td></tr><tr><td>Births</td><td><a href="#">Enroll</a></td></tr></table>',
      ['births enroll'],
    ],
    [
      'in a list whose names are links',
      '<ul><li><a href="#">KASPER</a> <a href="#">Launch</a></li><li><a href="#">Births</a> <a href="#">Enroll</a></li></ul>',
      ['births enroll'],
    ],
    [
      'in a list of terms in which it alone is offered',
      '<dl><dt>KASPER</dt><dd><a href="#">Launch</a></dd><dt>Births</dt><dd><a href="#">Enroll</a></dd></dl>',
      ['births enroll'],
    ],
    [
      'beside an app that offers nothing',
      '<ul><li>KASPER <i>Access pending</i></li><li>Births <a href="#">Enroll</a></li></ul>',
      ['births enroll'],
    ],
    [
      'below headings that stand in one box',
      '<div><h3>KASPER</h3><p>Of use</p><a href="#">Launch</a><h3>Births</h3><p>Of use</p><a href="#">Enroll</a></div>',
      ['births enroll'],
    ],
    [
      'in a list of terms',
      '<dl><dt>KASPER</dt><dd>Of use</dd><dd><a href="#">Enroll</a></dd><dt>Births</dt><dd>Of use</dd><dd><a href="#">Enroll</a></dd></dl>',
      ['kasper of use enroll', 'births of use enroll'],
    ],
  ])('%s', (_, body, rows) => {
    expect(of(body)).toEqual(rows);
  });

  it('in elements of the page’s own', () => {
    document.body.innerHTML = '<x-list></x-list>';
    const list = document.querySelector('x-list')?.attachShadow({ mode: 'open' });
    if (!list) throw new Error('No shadow root was made.');
    list.innerHTML = '<x-app></x-app><x-app></x-app>';
    for (const [i, app] of [...list.querySelectorAll('x-app')].entries())
      app.attachShadow({
        mode: 'open',
      }).innerHTML = `<p>${['KASPER', 'Births'][i]}</p><button>Enroll</button>`;
    const { actions } = readScreen(document, { host: '', look: markupLook, texts: true });
    expect(actions.map((action) => action.row())).toEqual(['kasper enroll', 'births enroll']);
  });
});

describe('where one is', () => {
  const here = (body: string, texts = true) =>
    read(body, texts)
      .actions.filter(({ current }) => current)
      .map(({ name, kind }) => [name, kind]);

  it.each([
    [
      'an entry that is a link',
      '<ul class="tabs"><li><a href="#">My</a></li><li><a href="#"><b>All</b></a></li><li><a href="#">Old</a></li></ul>',
      'link',
    ],
    ['an entry that is none', '<ul class="menu"><li>My</li><li><b>All</b></li><li>Old</li></ul>', 'place'],
    ['what the page says it is', '<nav><a href="#">My</a><b aria-current="page">All</b></nav>', 'place'],
  ])('%s', (_, body, kind) => {
    expect(here(body)).toEqual([['all', kind]]);
    // How a link is drawn is no reason to read any further.
    expect(here(body, false)).toEqual(kind === 'link' ? [] : [['all', kind]]);
  });

  it('a list that is no menu says nothing of it', () => {
    expect(here('<ul><li>My</li><li><b>All</b></li><li>Old</li></ul>')).toEqual([]);
  });
});
