/** Dialogs that lie over a screen, frames and shadow roots that belong to it. */
import { type Case, onboarding } from './case';

const PAGE = 'kog/onboarding';
const OVER = '<h2>Session about to expire</h2><button>Continue</button>';
const FRAME = `<iframe width="700" height="500" srcdoc='${onboarding()}'></iframe>`;
const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
const shadow = (html: string, name = 'x-a', attributes = '') =>
  `<${name} ${attributes}><template shadowrootmode="open">${html}</template></${name}>`;
const TITLE = '<title>Kentucky Online Gateway</title>';

export const INSIDE: readonly Case[] = [
  {
    name: 'a modal dialog wins over the screen beneath',
    html: onboarding({ more: `<dialog id="d">${OVER}</dialog><script>d.showModal()</script>` }),
    page: null,
  },
  {
    name: 'a box that calls itself a modal dialog wins',
    html: onboarding({
      more: `<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff">${OVER}</div>`,
    }),
    page: null,
  },
  {
    name: 'a veil with a box on it wins, whatever it calls itself',
    html: onboarding({
      more: `<div style="position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:9"><div style="background:#fff;margin:100px;height:300px">${OVER}</div></div>`,
    }),
    page: null,
  },
  {
    name: 'the screen itself is the modal dialog',
    html: `${TITLE}<h1>My Apps</h1><a href="#">All Apps</a><dialog id="d">${onboarding()}</dialog><script>d.showModal()</script>`,
    page: PAGE,
  },
  {
    name: 'a notice about cookies does not count',
    html: onboarding({
      more: '<div role="dialog" aria-modal="true" style="position:fixed;bottom:0;left:0;right:0;background:#eee"><p>We use cookies.</p><button>Accept</button></div>',
    }),
    page: PAGE,
  },
  { name: 'a frame', html: `${TITLE}<h1>Gateway</h1>${FRAME}`, page: PAGE },
  {
    name: 'a frame within a frame',
    html: `${TITLE}<iframe width="800" height="600" srcdoc='${quoted(FRAME)}'></iframe>`,
    page: PAGE,
  },
  { name: 'a hidden frame', html: `${TITLE}<div style="display:none">${FRAME}</div>`, page: null },
  {
    name: 'a frame in a box without opacity',
    html: `${TITLE}<div style="opacity:0">${FRAME}</div>`,
    page: null,
  },
  {
    name: 'a frame out of view',
    html: `${TITLE}<div style="position:absolute;left:-9999px">${FRAME}</div>`,
    page: null,
  },
  { name: 'an inert frame', html: `${TITLE}<div inert>${FRAME}</div>`, page: null },
  { name: 'a shadow root', html: `${TITLE}${shadow(onboarding())}`, page: PAGE },
  { name: 'nested shadow roots', html: `${TITLE}${shadow(shadow(onboarding(), 'x-b'))}`, page: PAGE },
  {
    name: 'a shadow root in a frame',
    html: `${TITLE}<iframe width="700" height="500" srcdoc='${shadow(onboarding())}'></iframe>`,
    page: PAGE,
  },
  {
    name: 'a shadow root of a hidden element',
    html: `${TITLE}${shadow(onboarding(), 'x-a', 'hidden')}`,
    page: null,
  },
  {
    name: 'fields of an own element, named from outside',
    html: onboarding({
      fields: ['KASPER Username" data-type="text', 'Password" data-type="password']
        .map((label) => `<x-f data-label="${label}"></x-f>`)
        .join(''),
      more: `<script>for (const f of document.querySelectorAll('x-f')) f.attachShadow({ mode: 'open' }).innerHTML =
'<label>' + f.dataset.label + '</label><div><input type="' + f.dataset.type + '"></div>'</script>`,
    }),
    page: PAGE,
  },
  {
    name: 'names put into slots',
    html: onboarding({
      fields:
        '<x-f>KASPER Username<input id="u" slot="i"></x-f><x-f>Password<input type="password" slot="i"></x-f>',
      more: `<script>for (const f of document.querySelectorAll('x-f')) f.attachShadow({ mode: 'open' }).innerHTML =
'<label><slot></slot></label><div><slot name="i"></slot></div>'</script>`,
    }),
    page: PAGE,
  },
  {
    name: 'elements of the page’s own, made what they are long after they were put there',
    html: onboarding({
      fields: '<x-f label="KASPER Username"></x-f><x-f label="Password" type="password"></x-f>',
      more: `<script>setTimeout(() => customElements.define('x-f', class extends HTMLElement { connectedCallback() {
this.attachShadow({ mode: 'open' }).innerHTML = '<p>' + this.getAttribute('label') + '</p><input type="' + this.getAttribute('type') + '">'; } }), 700)</script>`,
    }),
    page: PAGE,
  },
  {
    name: 'a name put into a slot before the field',
    html: onboarding({
      fields: '<x-f><i slot="n">KASPER Username</i></x-f><x-f><i slot="n">Password</i></x-f>',
      more: `<script>for (const f of document.querySelectorAll('x-f')) f.attachShadow({ mode: 'open' }).innerHTML =
'<div><slot name="n"></slot><input></div>'</script>`,
    }),
    page: PAGE,
  },
];
