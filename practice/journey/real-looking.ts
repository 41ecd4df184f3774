/** Recognises what might be somebody's real data, so that practice can ask for made-up data instead. */

const MADE_UP_DOMAIN = /(^|\.)(example\.(org|com|net)|test|example|invalid|localhost)$/i;
const EMAIL = /[^\s@]+@([^\s@]+)/g;
const SOCIAL_SECURITY = /(?<!\d)\d{3}[- ]?\d{2}[- ]?\d{4}(?!\d)/g;
const PHONE = /(?<!\d)\(?\d{3}\)?[-. ]*(\d{3})[-. ]?(\d{4})(?!\d)/g;
const DEA = /\b[a-z]{2}\d{7}\b/i;

/** Whether the value of a field looks real. Passwords are not looked at for e-mail addresses. */
export function realLooking(field: string, value: string): boolean {
  if (/password/i.test(field)) return someNumber(value);
  if (/birth/i.test(field) && /\d/.test(value)) return !/(^|\D)1900(\D|$)/.test(value);
  return someNumber(value) || someEmail(value);
}

function someEmail(value: string): boolean {
  return [...value.matchAll(EMAIL)].some(([, domain]) => !MADE_UP_DOMAIN.test(domain ?? ''));
}

function someNumber(value: string): boolean {
  // No social security number begins with 000; telephone numbers 555-01xx are kept for fiction.
  const social = [...value.matchAll(SOCIAL_SECURITY)].some(([number]) => !number.startsWith('000'));
  const phone = [...value.matchAll(PHONE)].some(
    ([, exchange, line]) => !(exchange === '555' && line?.startsWith('01')),
  );
  return social || phone || DEA.test(value);
}
