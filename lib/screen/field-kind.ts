import type { FieldKind } from './screen';

const isKind = (type: string): type is FieldKind => /^(checkbox|radio|password|email|file)$/.test(type);
/** Inputs into which nothing is entered; all others are typed into, those of types yet to come included. */
const NO_FIELDS = /^(hidden|submit|button|image|reset|range|color)$/;
const ROLE_KINDS: Readonly<Record<string, FieldKind>> = {
  textbox: 'text',
  combobox: 'choice',
  checkbox: 'checkbox',
  radio: 'radio',
};

/** What kind of field an element is, if it is one. */
export function fieldKind(element: Element): FieldKind | null {
  switch (element.localName) {
    case 'input': {
      const { type } = element as HTMLInputElement;
      return NO_FIELDS.test(type) ? null : isKind(type) ? type : 'text';
    }
    case 'select':
      return 'choice';
    case 'textarea':
      return 'text';
    default:
      return ROLE_KINDS[element.getAttribute('role') ?? ''] ?? null;
  }
}

/** Whether a field shows something that cannot be changed here. */
export function isFixed(element: Element): boolean {
  return element.matches(':disabled,[readonly],[aria-readonly="true"],[aria-disabled="true"]');
}
