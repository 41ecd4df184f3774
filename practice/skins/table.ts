/** A skin of old: nested tables, generated ids, headings that are only styled cells and spans. */
import type { Apps, Block, Details, Link, Links, Records } from '../drawn-screen.ts';
import { FRAMES } from '../screens/frames.ts';
import { html, type Markup } from './markup.ts';
import { BANNER, DESK_LINK, languageLink, type Surroundings } from './surroundings.ts';
import { controlId, tableForm } from './table-form.ts';
import { TABLE_STYLE } from './table-style.ts';

export function tableDocument(around: Surroundings): Markup {
  const { screen, href, say } = around;
  const frame = FRAMES[screen.frame];
  const language = languageLink(screen);
  return html`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html${screen.lang && html` lang="${screen.lang}"`}>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${screen.title}</title>
<style type="text/css">${TABLE_STYLE}</style>
</head>
<body data-origin="redrawn" data-skin="table">
<div class="practice">${BANNER} <a href="${href(DESK_LINK)}">${DESK_LINK.label}</a></div>
<table width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td class="top${screen.stickyHeader && ' stuck'}"><table width="100%" border="0"><tr>
<td class="site">${frame.site}<br><span class="tag">${say(frame.tagline)}</span></td>
<td align="right" class="toplinks">${frame.header.map((link) => html`<a href="${href(link)}">${say(link.label)}</a> | `)}${
    frame.languages && html`<a href="${language.to}" id="ctl00_lnkLanguage">${language.label}</a>`
  }</td>
</tr></table></td></tr>
<tr><td align="center"><table class="page" width="820" cellpadding="8" cellspacing="0" border="0">
<tr><td><span id="ctl00_MainContent_lblTitle" class="pagetitle">${screen.heading}</span></td></tr>
${screen.blocks.map((block, index) => html`<tr><td>${tableBlock(block, index, around)}</td></tr>\n`)}
</table></td></tr>
<tr><td align="center" class="bottom">${frame.footer.map((link) => html`<a href="${href(link)}">${say(link.label)}</a> &nbsp; `)}</td></tr>
</table>
</body>
</html>`;
}

function tableBlock(block: Block, index: number, around: Surroundings): Markup {
  switch (block.kind) {
    case 'section':
      return html`<span class="section">${block.text}</span>`;
    case 'text':
      return html`<span>${block.text}</span>`;
    case 'notice':
      return html`<span id="ctl00_MainContent_lblMessage${index}" class="${block.tone === 'problem' ? 'error' : 'message'}">${block.text}</span>`;
    case 'list':
      return html`<table border="0">${block.items.map((item) => html`<tr><td valign="top">&bull;</td><td>${item}</td></tr>`)}</table>`;
    case 'progress':
      return html`<table class="progress" width="100%" border="0"><tr>${block.steps.map(
        (step, place) =>
          html`<td class="${place === block.current ? 'here' : 'there'}">${place + 1}. ${step}</td>`,
      )}</tr></table>`;
    case 'articles':
      return html`<table width="100%" border="0">${block.items.map(
        ({ title, texts }) =>
          html`<tr><td><b>${title}</b></td></tr><tr><td>${texts.map((text) => html`${text}<br>`)}</td></tr>`,
      )}</table>`;
    case 'form':
      return tableForm(block);
    case 'links':
      return tableLinks(block, around);
    case 'apps':
      return tableApps(block, around);
    case 'records':
      return tableRecords(block, around);
    case 'details':
      return tableDetails(block, around);
  }
}

function anchor(link: Link, id: string, { href }: Surroundings): Markup {
  return html`<a id="${controlId('lnk', id)}" href="${href(link)}"${link.newWindow && html` target="_blank"`}>${link.label}</a>`;
}

function tableLinks({ name, look, links }: Links, around: Surroundings): Markup {
  if (look === 'letters') return letterButtons(name, links);
  const cells = links.map((link, index) => {
    const cell = anchor(link, `${name}${index}`, around);
    return look === 'tabs'
      ? html`<td class="${link.current ? 'tab here' : 'tab'}">${cell}</td>`
      : html`<td>${cell}</td>`;
  });
  if (look === 'cards')
    return html`<table border="1" cellpadding="10">${cells.map((cell) => html`<tr>${cell}</tr>`)}</table>`;
  return html`<table border="0" cellpadding="4"><tr>${cells}</tr></table>`;
}

/** The letters as buttons of a form, the way such servers post back. */
function letterButtons(name: string, links: readonly Link[]): Markup {
  const to = links[0]?.to.split('?')[0] ?? '/';
  return html`<form action="${to}" method="get">${links.map(
    (link) =>
      html`<input type="submit" name="${name}" value="${link.label}" class="${link.current ? 'letter here' : 'letter'}" id="${controlId('btn', `letter${link.label}`)}">`,
  )}</form>`;
}

function tableApps({ apps, none }: Apps, around: Surroundings): Markup {
  if (apps.length === 0) return html`<span>${none}</span>`;
  return html`<table id="ctl00_MainContent_gvApps" class="grid" width="100%" cellpadding="6" cellspacing="0" border="1">${apps.map(
    ({ name, about, link }, index) =>
      html`<tr><td><b>${name}</b><br>${about}</td><td width="90" align="center">${anchor(link, `app${index}`, around)}</td></tr>\n`,
  )}</table>`;
}

function tableRecords({ name, columns, rows }: Records, around: Surroundings): Markup {
  return html`<span class="section">${name}</span><table class="grid" width="100%" cellpadding="6" cellspacing="0" border="1"><tr>${columns.map(
    (column) => html`<td bgcolor="#dddddd"><b>${column}</b></td>`,
  )}</tr>${rows.map(
    (row, index) =>
      html`<tr>${row.map((cell) => html`<td>${typeof cell === 'string' ? cell : anchor(cell, `row${index}`, around)}</td>`)}</tr>\n`,
  )}</table>`;
}

function tableDetails({ name, rows, link }: Details, around: Surroundings): Markup {
  return html`<table class="box" width="100%" cellpadding="4" cellspacing="0"><tr><td colspan="2" class="section">${name}</td></tr>${rows.map(
    ([term, value]) => html`<tr><td width="220"><b>${term}:</b></td><td>${value}</td></tr>`,
  )}${link && html`<tr><td colspan="2" align="right">${anchor(link, 'details', around)}</td></tr>`}</table>`;
}
