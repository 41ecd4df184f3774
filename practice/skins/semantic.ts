/** A skin of today: header, main, nav, headings, labels, buttons. */
import type { Apps, Block, Details, Links, Records } from '../drawn-screen.ts';
import { FRAMES } from '../screens/frames.ts';
import { html, type Markup } from './markup.ts';
import { semanticForm } from './semantic-form.ts';
import { SEMANTIC_STYLE } from './semantic-style.ts';
import { BANNER, DESK_LINK, languageLink, type Surroundings } from './surroundings.ts';

export function semanticDocument(around: Surroundings): Markup {
  const { screen, href, say } = around;
  const frame = FRAMES[screen.frame];
  return html`<!doctype html>
<html lang="${screen.lang ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${screen.title}</title>
<style>${SEMANTIC_STYLE}</style>
</head>
<body data-origin="redrawn" data-skin="semantic">
<div class="practice">${BANNER} <a href="${href(DESK_LINK)}">${DESK_LINK.label}</a></div>
<header${screen.stickyHeader && html` class="sticky"`}>
<div class="site"><strong>${frame.site}</strong> <span>${say(frame.tagline)}</span></div>
<nav aria-label="Site"><ul>${frame.header.map((link) => html`<li><a href="${href(link)}">${say(link.label)}</a></li>`)}${
    frame.languages && html`<li><a href="${languageLink(screen).to}">${languageLink(screen).label}</a></li>`
  }</ul></nav>
</header>
<main>
<h1>${screen.heading}</h1>
${screen.blocks.map((block) => semanticBlock(block, around))}
</main>
<footer><ul>${frame.footer.map((link) => html`<li><a href="${href(link)}">${say(link.label)}</a></li>`)}</ul></footer>
</body>
</html>`;
}

function semanticBlock(block: Block, around: Surroundings): Markup {
  switch (block.kind) {
    case 'section':
      return html`<h2>${block.text}</h2>\n`;
    case 'text':
      return html`<p>${block.text}</p>\n`;
    case 'notice':
      return html`<div class="notice ${block.tone}" role="${block.tone === 'problem' ? 'alert' : 'status'}">${block.text}</div>\n`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>\n`;
    case 'progress':
      return html`<ol class="progress" aria-label="Steps">${block.steps.map(
        (step, index) => html`<li${index === block.current && html` aria-current="step"`}>${step}</li>`,
      )}</ol>\n`;
    case 'articles':
      return html`${block.items.map(
        ({ title, texts }, index) =>
          html`<details${index === 2 && html` open`}><summary>${title}</summary>${texts.map((text) => html`<p>${text}</p>`)}</details>\n`,
      )}`;
    case 'form':
      return semanticForm(block);
    case 'links':
      return semanticLinks(block, around);
    case 'apps':
      return semanticApps(block, around);
    case 'records':
      return semanticRecords(block, around);
    case 'details':
      return semanticDetails(block, around);
  }
}

function semanticLinks({ name, look, links }: Links, { href }: Surroundings): Markup {
  const items = links.map(
    (link) =>
      html`<li><a href="${href(link)}"${link.newWindow && html` target="_blank"`}${
        link.current && html` aria-current="page"`
      }>${link.label}</a></li>`,
  );
  return look === 'tabs' || look === 'letters'
    ? html`<nav class="${look}" aria-label="${look === 'tabs' ? 'Views' : 'First letter'}"><ul>${items}</ul></nav>\n`
    : html`<ul class="links ${look}" id="${name}">${items}</ul>\n`;
}

function semanticApps({ apps, none }: Apps, { href }: Surroundings): Markup {
  if (apps.length === 0) return html`<p>${none}</p>\n`;
  return html`<ul class="apps">${apps.map(
    ({ name, about, link }) =>
      html`<li class="card"><h3>${name}</h3><p>${about}</p><a class="button" href="${href(link)}">${link.label}</a></li>\n`,
  )}</ul>\n`;
}

function semanticRecords({ name, columns, rows }: Records, { href }: Surroundings): Markup {
  return html`<table><caption>${name}</caption><thead><tr>${columns.map(
    (column) => html`<th scope="col">${column}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (row) =>
      html`<tr>${row.map((cell) =>
        typeof cell === 'string'
          ? html`<td>${cell}</td>`
          : html`<td><a href="${href(cell)}">${cell.label}</a></td>`,
      )}</tr>`,
  )}</tbody></table>\n`;
}

function semanticDetails({ name, rows, link }: Details, { href }: Surroundings): Markup {
  return html`<section class="details"><h2>${name}</h2><dl>${rows.map(
    ([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`,
  )}</dl>${link && html`<p class="corner"><a href="${href(link)}">${link.label}</a></p>`}</section>\n`;
}
