/**
 * The only words of a screen that a report may hold: what forms, menus and the two portals' own screens are made of, in
 * plain form (see `plainName`), English and Spanish. No given name, surname, month, drug or illness may stand here
 * (tests/report holds a list of common names against it): a patient's screen must not be able to speak through it.
 */
const WORDS = `
a about above access account accounts action actions activate activated activation active actualizar add additional
address agree agreement all already also an and another answer answers any app applicant application applications
apply apps are as at attach attached attempts authenticator available back be been before begin below blank box
boxes browse business button by cabinet call cancel catalog category certificate certification certify change
characters check choice choose citizen city clear click close code commonwealth complete completed confirm
confirmation contact contain continue controlled copy correct correo country county create created credential
credentials cuenta current data date dea delegate delegates delivery demographic desk detail details disclaimer
dispenser document documents does done download ekasper electronic electronically email employer employment enroll
enrollment enter error existing expired extension faq faqs fax file files filter find finish first following for
forgot forgotten form forms frequently from full gateway get go have health help here home hospital how i id
identity if important in inbox incorrect information initial instruction instructions invalid is it item items
kasper kentucky kind kog kynect language last later launch learn letter license licensed link list loading locked
log lookup mail mailing main maintain maintenance manage master match maximum me menu message messages method middle
minimum missing mobile more must my nabp name need new next no not note notice now npi number numbers of off office
old on onboarding one online only open optional options or organization other our out owner paper paperless partner
passcode password passwords patient patients payment pdf pending permitted personal pharmacies pharmacist
pharmacists pharmacy phone pin please portal postal practice preferences prescriber prescription prescriptions
previous print privacy problem proceed process profession professional profile program provide provider push
question questions receive received recover register registered registration remember renew renewal repeat report
reporting reports request requested requests required requirement requirements resend reset results return retype
review role route save schedule screen search second section secure security select send sent service services
session settings show sign signature site skip sorry sort special specialty started state status step steps
submission submit submitted substance successful successfully suffix summary support system systems tab table
temporary terms text than thank that the then there these this time title to token too tools trouble try two type
unable unlock until up update upload uploaded us use user username users validate value verification verified verify
view want was we website welcome what when which who with without wizard work yes you your zip
apellido apellidos aplicaciones buscar cancelar cerrar clave codigo confirmar continuar contrasena crear de
direccion el electronico en enviar es espanol fecha ingles iniciar inicio la los mis nombre nueva nuevo o olvido
sesion siguiente solicitar su telefono todas usuario verificar volver y
`;

/** What addresses are made of, beside the words above. */
const OF_PATHS =
  'accessrequest account aspx asp com default do htm html index jsp login logon logout public signin signup';

const HARMLESS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
const IN_PATHS: ReadonlySet<string> = new Set(OF_PATHS.split(' '));

export const isHarmlessWord = (word: string): boolean => HARMLESS.has(word);

/** The words themselves, for those who watch over them. */
export const harmlessWords = (): readonly string[] => [...HARMLESS];

/**
 * A plain name as a report may hold it: as it is if every word of it is harmless, null if any other word or any digit
 * is in it. Never a part of a name: what is left over would still speak of the rest.
 */
export function harmless(name: string): string | null {
  const words = name.split(' ');
  return name !== '' && words.length <= 16 && words.every(isHarmlessWord) ? name : null;
}

/**
 * The shape of an address's path: parts made of harmless words stand, any other is `*`. Query and fragment are not
 * asked for at all.
 */
export function pathShape(pathname: string): string {
  return pathname
    .split('/')
    .slice(0, 9)
    .map((part) => (part === '' || isHarmlessPart(part) ? part : '*'))
    .join('/');
}

function isHarmlessPart(part: string): boolean {
  if (!/^[a-z][a-z.-]{0,59}$/i.test(part)) return false;
  return part
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[ .-]+/)
    .filter((word) => word !== '')
    .every((word) => isHarmlessWord(word.toLowerCase()) || IN_PATHS.has(word.toLowerCase()));
}
