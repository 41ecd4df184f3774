/** What a form was sent with, by its plain names: both shells read forms alike. */
import type { PracticeAction } from './journey/action.ts';

const BUTTON = 'do_';

/** Fields by their plain names (`ctl00$MainContent$email` is `email`), and the button pressed. Files are noted as present, never read. */
export function fieldsOf(form: FormData): Pick<PracticeAction, 'fields' | 'button'> {
  const fields: Record<string, string> = {};
  let button = '';
  for (const [key, value] of form) {
    const name = plainName(key);
    if (name.startsWith(BUTTON)) button = name.slice(BUTTON.length);
    else fields[name] = typeof value === 'string' ? value : value.name && 'a file';
  }
  return { fields, button };
}

/** The name of a field without what table markup puts before it. */
export function plainName(name: string): string {
  return name.split('$').at(-1) ?? name;
}
