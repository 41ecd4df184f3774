import type { FieldKind } from '../../screen/screen';
import type { Name } from './name';

const TYPED: readonly FieldKind[] = ['text', 'email'];
const SECRET: readonly FieldKind[] = ['password', 'text'];
const BOX: readonly FieldKind[] = ['checkbox'];
const CHOICE: readonly FieldKind[] = ['radio', 'choice', 'checkbox'];

const AGAIN =
  /\b(verify|verification|confirm|confirmation|re ?enter|re ?type|repeat|again|match|verificar?|verifique|confirmar?|confirme|repita|repetir|vuelva)\b/;

/** What fields are called. English first, then the Spanish of the gateway. */
export const fields = {
  username: { is: /\b(user ?names?|user ?id|log in ?(name|id)|kasper (id|log in)|usuario)\b/, kinds: TYPED },
  /** The field that asks for a user name, whoever's. */
  askedUsername: {
    is: /\b(user ?names?|user ?id|log in ?(name|id)|usuario)\b/,
    kinds: TYPED,
    asked: true,
  },
  /** A field of KASPER's own. */
  kasperField: {
    is: /\be?kasper\b.{0,20}\b(user|log in|pass|id\b|account)/,
    not: /\b(not|never|other than|except)\b/,
    kinds: ['text', 'email', 'password'],
  },
  /** One that asks for something, but says not what. */
  nameless: { is: /^$/, kinds: TYPED, asked: true },
  email: { is: /\b(email|correo)\b/, not: AGAIN, kinds: TYPED, asked: true },
  /** The identifier of a sign-in, called nothing but that: "Vitals user name" is another system's. */
  signInName: {
    is: /^((please|enter|type|your|my|kog|the|or|and|a|introduzca|ingrese|su|el|o|de|la|nombre|direccion|electronico|usuario|correo|email|address|id|user ?name|user|name|log in|account)( |$))+$/,
    not: /^(name|account|address|la|el|de|nombre|direccion|first|last)$/,
    kinds: TYPED,
    asked: true,
  },
  verifyEmail: {
    is: new RegExp(`(${AGAIN.source}).*\\b(email|correo)|\\b(email|correo)\\b.*(${AGAIN.source})`),
    kinds: TYPED,
  },
  password: {
    is: /\b(passwords?|contrasena|clave)\b/,
    not: new RegExp(`${AGAIN.source}|\\b(new|nueva|old|current|show|forgot|change|reset|expir\\w*)\\b`),
    kinds: SECRET,
  },
  newPassword: {
    is: /\b(new|nueva|choose|create)\b.*\b(password|contrasena)|contrasena nueva/,
    not: AGAIN,
    kinds: SECRET,
  },
  verifyPassword: {
    is: new RegExp(
      `(${AGAIN.source}).*\\b(password|contrasena)|\\b(password|contrasena)\\b.*(${AGAIN.source})`,
    ),
    kinds: SECRET,
  },
  currentPassword: {
    is: /\b(old|current|existing|expired|actual|anterior)\b.*\b(password|contrasena)|contrasena (actual|anterior)/,
    kinds: SECRET,
  },
  firstName: { is: /\b(first|given) ?name|^nombres?$|primer nombre|^first$/, kinds: TYPED },
  lastName: { is: /\b(last|family) ?name|surname|apellidos?|^last$/, kinds: TYPED },
  code: {
    is: /\b(code|pin|otp|token|passcode|codigo|digit|digito)\b/,
    not: /\b(zip|postal|area|promo|country|coupon|referral|invitation|region)\b/,
    kinds: ['text', 'password'],
  },
  licenseNumber: { is: /\blicen[sc]e|licensure/, kinds: ['text', 'choice'] },
  deaNumber: { is: /\bdea\b/, kinds: ['text', 'choice', 'radio'] },
  npi: { is: /\bnpi\b/, kinds: TYPED },
  employer: {
    is: /\bemployer|employment|pharmacy name|name of (the )?pharmacy|place of (work|employment)|practice (site|name|location)|business name|job title|profession|specialty|role/,
    kinds: ['text', 'choice'],
  },
  dateOfBirth: { is: /\bbirth|\bdob\b/, kinds: ['text', 'choice'] },
  address: { is: /\b(address|street|city|zip|state|county)\b/, not: /\bemail\b/, kinds: ['text', 'choice'] },
  phone: { is: /\b(tele)?phone|\bmobile|\bcell\b|\bfax\b/, kinds: TYPED },
  requirement: { is: /./, not: /\b(remember|keep me|show|stay|recordar)\b/, kinds: BOX },
  agreement: { is: /\b(i|agree|certify|attest|accept|acknowledge|declare|true|correct|sign)\b/, kinds: BOX },
  uploadRoute: {
    is: /upload|paper ?less|electronic(ally)?\b(?! reporting)|\bonline\b|e ?sign/,
    not: /\bby mail\b|hard ?copy/,
    kinds: CHOICE,
  },
  mailRoute: {
    is: /\b(mail|mailing|hard ?copy|paper (copy|application|form|route)|post|postal)\b/,
    not: /paper ?less|upload|electronic|mailing address/,
    kinds: CHOICE,
  },
  document: { is: /./, kinds: ['file'] },
  signature: { is: /\bsign|signature|full name|legal name|initials/, kinds: ['text'] },
  search: { is: /\b(search|find|filter|buscar|busqueda)\b/, kinds: TYPED },
} as const satisfies Record<string, Name>;
