/** What is hidden is not there, whichever way a page hides it: the sign-in is told all the same. */
import { type Case, signIn } from './case';

/** Each of its parts would keep the sign-in from being told. */
const DECOY =
  '<h2>Your account is locked</h2><button>Log Out</button><label>New password <input type="password"></label><label>First name <input></label>';

const box = (style: string) => `<div style="${style}">${DECOY}</div>`;

const WAYS: Readonly<Record<string, string>> = {
  'display none': box('display:none'),
  'visibility hidden': box('visibility:hidden'),
  'the attribute': `<div hidden>${DECOY}</div>`,
  'hidden until found': `<div hidden="until-found">${DECOY}</div>`,
  'content visibility': box('content-visibility:hidden'),
  'no opacity': box('opacity:0'),
  'a filter': box('filter:opacity(0)'),
  'far to the left': box('position:absolute;left:-9999px'),
  'far above': box('position:absolute;top:-9999px'),
  'beside the window': box('position:fixed;left:100%;top:0;width:300px'),
  'moved out of the window': box('position:fixed;right:0;top:0;width:300px;transform:translateX(110%)'),
  'below the window': box('position:fixed;top:100%;left:0'),
  'a clip of nothing': box('position:absolute;clip:rect(0,0,0,0)'),
  'a clip path': box('position:absolute;clip-path:inset(50%)'),
  'for screen readers alone': box(
    'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap',
  ),
  'no height': box('height:0;overflow:hidden'),
  'no largest height': box('max-height:0;overflow:clip'),
  'a folded grid': `<div style="display:grid;grid-template-rows:0fr"><div style="overflow:hidden;min-height:0">${DECOY}</div></div>`,
  'no scale': box('transform:scale(0)'),
  'closed details': `<details><summary>More</summary>${DECOY}</details>`,
  inert: `<div inert>${DECOY}</div>`,
  'a closed dialog': `<dialog>${DECOY}</dialog>`,
  'a closed popover': `<div popover>${DECOY}</div>`,
  'no script': `<noscript>${DECOY}</noscript>`,
  'a template': `<template>${DECOY}</template>`,
  'the next picture of a carousel': `<div style="overflow:hidden;width:400px"><div style="display:flex;width:800px"><div style="width:400px;flex:none">News</div><div style="width:400px;flex:none">${DECOY}</div></div></div>`,
  'a choice in a list':
    '<label>Language <select><option>Log Out</option><option>Your account is locked</option></select></label>',
};

export const HIDDEN: readonly Case[] = Object.entries(WAYS).flatMap(([name, decoy]): Case[] => [
  { name: `${name}, before`, html: signIn(decoy), page: 'kog/sign-in' },
  { name: `${name}, after`, html: signIn('', decoy), page: 'kog/sign-in' },
]);
