/** Forms as old servers drew them: the name of a field stands in the cell beside it, and no label says so. */
import type { Form, FormField } from '../drawn-screen.ts';
import { html, type Markup } from './markup.ts';

const PREFIXES: Readonly<Record<FormField['type'], string>> = {
  text: 'txt',
  email: 'txt',
  password: 'txt',
  tel: 'txt',
  search: 'txt',
  checkbox: 'chk',
  radio: 'rbl',
  choice: 'ddl',
  file: 'fu',
};

/** `ctl00_MainContent_txtUserName`. */
export function controlId(prefix: string, name: string): string {
  return `ctl00_MainContent_${prefix}${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

export function tableForm(form: Form): Markup {
  return html`<form id="${controlId('frm', form.name)}" action="${form.to}" method="${form.method ?? 'post'}"${
    form.upload && html` enctype="multipart/form-data"`
  } novalidate>
${form.method !== 'get' && html`<input type="hidden" name="__VIEWSTATE" value="practice">`}
<table class="form" cellpadding="3" cellspacing="0" border="0">
${form.fields.map(tableField)}
<tr><td></td><td class="buttons">${form.buttons.map(
    (button) =>
      html`<input type="submit" name="ctl00$MainContent$do_${button.id}" value="${button.label}" id="${controlId('btn', button.id)}"> `,
  )}</td></tr>
</table>
</form>`;
}

function tableField(field: FormField): Markup {
  const id = controlId(PREFIXES[field.type], field.name);
  const notes = html`${field.hint && html`<br><span class="hint">${field.hint}</span>`}${
    field.problem && html`<br><span class="error">${field.problem}</span>`
  }`;
  const name = `ctl00$MainContent$${field.name}`;
  if (field.type === 'checkbox')
    return html`<tr><td align="right"><input type="checkbox" id="${id}" name="${name}" value="yes"${
      field.value && html` checked`
    }></td><td>${field.label}${notes}</td></tr>\n`;
  if (field.type === 'radio')
    return html`<tr><td class="lbl" valign="top">${field.label}:${star(field)}</td><td><table id="${id}" border="0">${(
      field.options ?? []
    ).map(
      ([value, label], index) =>
        html`<tr><td><input type="radio" id="${id}_${index}" name="${name}" value="${value}"${
          field.value === value && html` checked`
        }></td><td>${label}</td></tr>`,
    )}</table>${notes}</td></tr>\n`;
  return html`<tr><td class="lbl">${field.label}:${star(field)}</td><td>${control(id, name, field)}${notes}</td></tr>\n`;
}

function control(id: string, name: string, field: FormField): Markup {
  if (field.type === 'choice')
    return html`<select id="${id}" name="${name}">${(field.options ?? []).map(
      ([value, label]) =>
        html`<option value="${value}"${field.value === value && html` selected`}>${label}</option>`,
    )}</select>`;
  const type = field.type === 'password' || field.type === 'file' ? field.type : 'text';
  return html`<input type="${type}" id="${id}" name="${name}" size="32"${field.value && html` value="${field.value}"`}>`;
}

function star(field: FormField): Markup | false {
  return field.required === true && html`<font color="#cc0000">*</font>`;
}
