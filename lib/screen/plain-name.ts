/** Characters; whatever is longer is no name, and would keep the patterns busy. */
const LONGEST = 400;

/**
 * The plain form in which names are compared: what two people reading the screen aloud would say alike.
 * Lower case, no accents, no punctuation, single spaces; "e-mail" is "email", "sign on" is "log in";
 * marks of required fields are gone.
 */
export function plainName(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(/[\u2018\u2019'`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\be mail/g, 'email')
    .replace(/\bpass word/g, 'password')
    .replace(/\b(sign|log) ?[io]n\b/g, 'log in')
    .trim()
    .replace(/ (required field|required|optional|obligatorio|requerido)$/, '');
}
