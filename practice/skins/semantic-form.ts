/** Forms as the standards want them: a label for every field. */
import type { Form, FormField } from '../drawn-screen.ts';
import { html, type Markup } from './markup.ts';

export function semanticForm(form: Form): Markup {
  return html`<form id="${form.name}" action="${form.to}" method="${form.method ?? 'post'}"${
    form.upload && html` enctype="multipart/form-data"`
  } novalidate>
${form.fields.map((field) => semanticField(form, field))}
<div class="buttons">${form.buttons.map(
    (button, index) =>
      html`<button type="submit" name="do_${button.id}" value="1"${index > 0 && html` class="second"`}>${button.label}</button> `,
  )}</div>
</form>`;
}

function semanticField(form: Form, field: FormField): Markup {
  const id = `${form.name}-${field.name}`;
  const notes = html`${field.hint && html`<p class="hint" id="${id}-hint">${field.hint}</p>`}${
    field.problem && html`<p class="problem" id="${id}-problem">${field.problem}</p>`
  }`;
  if (field.type === 'checkbox')
    return html`<div class="field box"><input type="checkbox" id="${id}" name="${field.name}" value="yes"${
      field.value && html` checked`
    }> <label for="${id}">${field.label}</label>${notes}</div>\n`;
  if (field.type === 'radio')
    return html`<fieldset><legend>${field.label}${star(field)}</legend>${(field.options ?? []).map(
      ([value, label]) =>
        html`<label class="option"><input type="radio" name="${field.name}" value="${value}"${
          field.value === value && html` checked`
        }> ${label}</label>`,
    )}${notes}</fieldset>\n`;
  return html`<div class="field"><label for="${id}">${field.label}${star(field)}</label>${control(id, field)}${notes}</div>\n`;
}

function control(id: string, field: FormField): Markup {
  if (field.type === 'choice')
    return html`<select id="${id}" name="${field.name}">${(field.options ?? []).map(
      ([value, label]) =>
        html`<option value="${value}"${field.value === value && html` selected`}>${label}</option>`,
    )}</select>`;
  return html`<input type="${field.type}" id="${id}" name="${field.name}"${
    field.value && html` value="${field.value}"`
  }${field.required && html` aria-required="true"`}${
    field.autocomplete && html` autocomplete="${field.autocomplete}"`
  }${field.problem && html` aria-invalid="true" aria-describedby="${id}-problem"`}>`;
}

function star(field: FormField): Markup | false {
  return field.required === true && html` <span aria-hidden="true" class="star">*</span>`;
}
