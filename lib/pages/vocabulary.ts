/**
 * What the portals may call a thing: one term, the plain names it goes by (see `plainName`: lower case, no accents,
 * no punctuation, "e-mail" is "email"). Wording of the official pages first, then what other portals of the kind
 * say, then the gateway's Spanish. `not` rules out a look-alike; `kinds` are the fields that can bear the name.
 */
import type { FieldKind } from '../screen/screen';

export interface Name {
  readonly is: RegExp;
  readonly not?: RegExp;
  readonly kinds?: readonly FieldKind[];
  /** Only a field that can be filled in: one that merely shows a value asks nothing. */
  readonly asked?: true;
}

const TYPED: readonly FieldKind[] = ['text', 'email'];
const SECRET: readonly FieldKind[] = ['password', 'text'];
const BOX: readonly FieldKind[] = ['checkbox'];
const CHOICE: readonly FieldKind[] = ['radio', 'choice', 'checkbox'];

const AGAIN =
  /\b(verify|verification|confirm|confirmation|re ?enter|re ?type|repeat|again|match|verificar?|verifique|confirmar?|confirme|repita|repetir|vuelva)\b/;

const names = {
  // Whose screen it is
  kasper: { is: /\be?kasper\b|kentucky all schedule prescription/ },
  kog: { is: /kentucky|\bkog\b|\bchfs\b|\bkynect\b|\be?kasper\b/ },

  // Fields
  username: { is: /\b(user ?names?|user ?id|log ?[io]n ?(name|id)|kasper id|usuario)\b/, kinds: TYPED },
  /** The field that asks for a user name, whoever's. */
  askedUsername: {
    is: /\b(user ?names?|user ?id|log ?[io]n ?(name|id)|usuario)\b/,
    kinds: TYPED,
    asked: true,
  },
  /** A field of KASPER's own. */
  kasperField: {
    is: /\be?kasper\b.{0,20}\b(user|log ?[io]n|pass|id\b|account)/,
    kinds: ['text', 'email', 'password'],
  },
  email: { is: /\b(email|correo)\b/, not: AGAIN, kinds: TYPED, asked: true },
  /** The identifier of a sign-in, called nothing but that: "Vitals user name" is another system's. */
  signInName: {
    is: /^((please )?(enter|type|your|my|kog|the|or|and|a|introduzca|ingrese|su|el|o|de|la|nombre|direccion|electronico|usuario|correo|email|address|id|user ?name|user ?id|username|user|name|log ?[io]n|sign in|account)\s?)+$/,
    not: /^(name|account|address|la|el|de|nombre|direccion|first|last)$/,
    kinds: TYPED,
    asked: true,
  },
  verifyEmail: {
    is: new RegExp(`(${AGAIN.source}).*\\b(email|correo)|\\b(email|correo)\\b.*(${AGAIN.source})`),
    kinds: TYPED,
  },
  password: {
    is: /\b(pass ?words?|pass ?code|contrasena|clave)\b/,
    not: new RegExp(`${AGAIN.source}|\\b(new|nueva|old|current|show|forgot|change|reset|expir\\w*)\\b`),
    kinds: SECRET,
  },
  newPassword: {
    is: /\b(new|nueva|choose|create)\b.*\b(pass ?word|contrasena)|contrasena nueva/,
    not: AGAIN,
    kinds: SECRET,
  },
  verifyPassword: {
    is: new RegExp(
      `(${AGAIN.source}).*\\b(pass ?word|contrasena)|\\b(pass ?word|contrasena)\\b.*(${AGAIN.source})`,
    ),
    kinds: SECRET,
  },
  currentPassword: {
    is: /\b(old|current|existing|expired|temporary|actual|anterior)\b.*\b(pass ?word|contrasena)|contrasena (actual|anterior)/,
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
  npi: { is: /\bnpi\b|national provider/, kinds: TYPED },
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
  signature: { is: /\bsign|signature|full name|legal name|initials|type your name/, kinds: ['text'] },
  search: { is: /\b(search|find|filter|buscar|busqueda|keyword)\b/, kinds: TYPED },

  // Actions
  next: { is: /^(save and )?(next|continue|proceed|siguiente|continuar)( step| page| screen)?( \d+)?$/ },
  logIn: {
    is: /^((log|sign) ?[io]n|iniciar( la)? sesion|ingresar|entrar|acceder|inicio de sesion)( now| securely| to .{2,40})?$/,
  },
  createAccount: {
    is: /\b(create|register|sign up|open|crear|registrarse|registrar|cree)\b.{0,12}\b(account|cuenta|now|here|profile)\b|^(sign up|register|registrarse|registrese|create (one|new)|new user|crear una)( now| here| as a new user)?$/,
    not: /kasper/,
  },
  citizen: { is: /\b(citizen|ciudadano)s?\b/ },
  businessPartner: { is: /\bbusiness partner|\bpartner\b|socio (comercial|de negocios)/ },
  forgotPassword: {
    is: /\b(forg[oe]t|lost|reset|recover|olvid\w*|restablecer|recuperar)\b.*\b(pass ?word|contrasena|credentials)|(cant|trouble|problems?|help|unable to) (to )?(sign|log)(ging|ing)? ?in/,
  },
  resend: {
    is: /\b(re ?send|send (it|the|a|another|again|me)|reenviar|enviar de nuevo|volver a enviar)\b|(did not|didnt|have not|havent) (receive|get)|send .*again/,
  },
  verifyAccount: {
    is: /\b(verify|activate|confirm|validate|verificar|activar|confirmar)\b.{0,16}\b(account|email|cuenta|correo|address|registration)\b|^(verify|activate)( now)?$/,
  },
  continueToLogon: {
    is: /\b(continue|return|proceed|go|back|continuar|volver|ir)\b.*\b((log|sign) ?[io]n|portal|home|sesion|gateway)\b/,
  },
  myApps: { is: /\bmy (app|application)s?\b|mis (aplicaciones|apps)/ },
  allApps: {
    is: /\b(all (available )?(app|application)s?|(app|application) catalog|todas las (aplicaciones|apps))\b/,
  },
  letterK: { is: /^((letter|apps|show|starting with|letra|browse|jump to|go to|filter by) )*k( \d+)?$/ },
  enroll: { is: /^((re)?enroll?( now| here| in .{2,60})?|inscrib\w*|request access|enrollment)$|\benroll$/ },
  launch: { is: /^(launch|open|go to|access|iniciar|abrir)( app(lication)?)?( .{2,60})?$/ },
  requestKasperAccount: {
    is: /\b(request|apply|register|sign up|create|need|get|obtain|new)\b.{0,24}\b(e?kasper|kentucky all schedule prescription electronic reporting)\b.{0,12}\b(account|access)\b|\be?kasper account (request|application|registration)|\be?kasper\b.{0,8}\brequest (an )?account/,
    not: /existing|already|forgot|delegate|status/,
  },
  requestAccount: {
    is: /^(request|apply|create|register|sign up|get|start)( for)?( (one|it|an?|new|account|access|here|now|request|the|your|my|this))*$/,
  },
  printInstructions: { is: /\bprint( \w+)? instructions?\b|instructions? \(?print/ },
  termsOfUse: { is: /\bterms (of|and|for)\b|user agreement|account use/ },
  upload: { is: /\b(upload|attach|browse|choose file|select file|add (file|document))/ },
  sign: { is: /\b(e ?sign|sign|signature)\b(?! (in|out|up|on|off))/ },
  submit: { is: /^(submit|send|finish|complete|file)\b|\bsubmit\b/ },
  printApplication: { is: /\b(print|download|open)\b.*\b(application|form|request|copy|packet)\b/ },
  accountMaintenance: { is: /\baccounts? maintenance|maintain (my )?accounts?|manage (my )?accounts?/ },
  viewDetails: { is: /\b(view|see|show)\b( \w+){0,2} details?\b|^details?$/ },
  certificate: { is: /verification certificate|kasper account (number|no|verification)/ },

  // Headings and messages
  onboarding: { is: /\bon ?boarding\b/ },
  accountRequest: {
    is: /\b(account|access) (request|application|registration|enrollment)|\brequest (an? |for )?(new )?(kasper )?(account|access)|\bnew (kasper )?account|step \d|\bwizard\b/,
    not: /maintenance|verification certificate|number and/,
  },
  signIn: {
    is: /^(please )?((log|sign) ?[io]n|iniciar sesion|inicio de sesion|inicie sesion|ingresar|welcome back)\b|\b(sign|log) ?[io]n (to|with|page|screen)\b|(to|please) (sign|log) ?[io]n\b/,
  },
  passwordHeading: {
    is: /^(please )?((enter|type|verify|introduzca|ingrese|escriba) )?(your |the |su |la )?(pass ?word|contrasena)$/,
  },
  accountKind: {
    is: /\b(type|kind|category) of( \w+)? account|account (type|kind|category)|(select|choose|which|what)\b.*\baccount|i am an?|tipo de cuenta|seleccione.*cuenta|elija.*cuenta|que tipo|who are you|user type|register as/,
  },
  pendingVerification: {
    is: /pending( \w+){0,2} (verif|activ|confirm)\w*|pendiente de( la)? (verific|activ)\w*|account (has been |was |is )?(requested|created|solicitada)|cuenta .*(solicitada|creada)|(verif|activ|confirm)\w*( \w+){0,4} (email|link|message)( \w+){0,3} sent|sent( \w+){0,8} (verif|activ|confirm)\w*|(verify|confirm|activate) your (email|account) (to|before|within)/,
    not: /\b(if|once|after|when|si)\b/,
  },
  /** Something was mailed: what, the rest of the screen must tell. */
  mailSent: {
    is: /check your (email|inbox|mail)|sent( \w+){0,8} (email|link|message)|(email|link|message)( \w+){0,6} (sent|emailed|on its way)|almost (done|there)|one more step|verify your email|revise su (correo|buzon|bandeja)|(enviado|enviamos)( \w+){0,6} (correo|mensaje|enlace)/,
  },
  /** A letter shown on the screen: it speaks of screens, it is none of them. */
  letter: { is: /^(from|de) (the )?kentucky online gateway|^(received|recibido) / },
  verified: {
    is: /\b(account|email|address|registration|cuenta|correo|identity)\b.{0,40}\b(verified|activated|confirmed|validated|activad[ao]|verificad[ao]|confirmad[ao]|active)\b|\b(verification|activation|confirmation)\b( \w+){0,2} (complete|completed|successful|succeeded)|successfully (verified|activated|confirmed)|(verificacion|activacion) (completa\w*|exitosa)/,
    not: /\b(must|not|before|until|unless|needs?|once|pending|when|to be|if)\b/,
  },
  activate: {
    is: /\b(verif\w+|activat\w+|confirm\w*|verifique|active|activar|verificar)\b.{0,24}\b(account|email|cuenta|correo|registration|address)\b|(account|email) (verification|activation|confirmation)|(verificacion|activacion) de (la )?cuenta/,
  },
  secondFactor: {
    is: /\b(two|2|multi|second|dos) ?(step|factor|pasos)\b|\b(mfa|2fa)\b|second factor|segundo factor|(verify|confirm) (its|that its|it is|you are|your) (really )?(you|identity)|extra (step|verification|security)|(security|verification|one time|6 digit|six digit) (code|method|passcode|key)|authenticator|push notification|symantec|\bvip\b|verification (method|required|code)|(metodo|codigo) de (verificacion|seguridad)|verificacion en dos|additional (verification|authentication|security)|verify with( your| an?)? (email|phone|text|sms|app|code)|(enter|type) (the |your |a )?(\w+ ){0,3}code\b|how .*(verify|receive|get).*(code|identity|you)/,
  },
  factorChoice: {
    is: /\b(push|authenticator|symantec|vip|text message|sms|text me|voice|call me|phone call|email me|email a|send( \w+){0,3} (code|push|text|sms)|enviar|mensaje de texto|llamada)\b/,
  },
  locked: {
    is: /\b(account|user|cuenta|profile|access|you|username)\b.{0,40}\b(locked|lock out|lockout|bloquead[ao]|suspended)\b|locked (out|account)|\baccount lock|cuenta bloqueada|too many (failed|unsuccessful|invalid|incorrect|login|sign)|demasiados intentos/,
    not: /\b(will be|may be|could be|avoid|prevent|if|when)\b/,
  },
  expired: {
    is: /\bpass ?word\b.{0,30}\b(expired|has expired|expiration|is older|no longer valid)\b|\bexpired\b.{0,12}\bpass ?word|\b(must|need to|required to|have to|time to)\b.{0,16}\b(change|update|reset|renew)\b.{0,12}\bpass ?word|contrasena\b.{0,20}\b(expir\w*|caduc\w*|venci\w*)|pass ?word change (is )?required/,
    not: /\b(if|when|once)\b/,
  },
  forgot: {
    is: /\b(forgot\w*|reset|recover\w*|olvid\w*|restablec\w*|recuper\w*|retriev\w*|lost)\b.{0,20}\b(pass ?word|contrasena)|(pass ?word|contrasena|account) (reset|recovery|help|assistance|retrieval)|unlock (your |my )?account|trouble signing in/,
  },
  createAccountHeading: {
    is: /\b(create|creating|register|registration|sign up|new|crear|cree|registro|registrese|nueva)\b.{0,24}\b(account|cuenta|profile|user)\b|^(sign up|register|registration|registro|create account)( now)?$|account (creation|registration|information|setup)|user registration/,
  },
  wizardWelcome: {
    is: /\bwelcome\b|minimum( \w+)? requirements?|before you (begin|start)|getting started|system requirements|prerequisites|requirements? (to|for|checklist)|\bstep (1|one)\b/,
    not: /welcome back|^welcome [a-z]+ [a-z]+$/,
  },
  instructions: {
    is: /\binstructions?\b|\bstep (2|two)\b/,
    not: /\bprint instructions?\b|follow the instructions|see instructions/,
  },
  personal: {
    is: /\b(personal|applicant|demographic|contact|your|registrant|pharmacist|user|individual) (information|info|details?|data|profile)\b|\babout you\b|demographics|who you are|your (name|contact)|tell us about/,
  },
  professional: {
    is: /\bprofession(al)?\b|licens(e|ure|ing)\b|employ(er|ment)\b|practice (information|site|location|details)|credential|pharmacy (information|details)|work(place)? (information|details)|registration numbers?/,
  },
  route: {
    is: /(submission|submit\w*|delivery|application|signature|filing|processing|document\w*) (method|option|process|type|route|choice|preference)s?\b|how (will|would|do|should|to|are)\b.*\b(submit\w*|send\w*|sign\w*|deliver|provide|complete|file)|paper ?less|(choose|select)\b.*\b(how|method|option|route|way|submission)|method of (submission|delivery)|supporting? documents?|submit (your|the) application/,
  },
  documents: {
    is: /\b(supporting|support|required|upload\w*|attach\w*|necessary) (the |your |required |support(ing)? )*(document\w*|file|files|copies)\b|document (upload|submission)s?|\battachments?\b|upload (document|file)s?|\bdocuments?$/,
  },
  signHeading: {
    is: /\b(electronic(ally)?|e|digital(ly)?) ?sign\w*|\bsign\w* (your|the|this|and|electronic\w*|here|application|form|page)\b|\bsignature\b|attestation|certification statement|applicant certification/,
    not: /verification certificate/,
  },
  mailHeading: {
    is: /\b(mail|mailing|post)\b.{0,24}\b(application|request|form|documents?|instructions?|packet|paper\w*|hard ?copy|option)\b|\bhard ?copy|\b(by|via|through) (us )?mail|print (and|then|your|the)\b.*\b(mail|sign|application)|paper (application|copy|form|route|process)|mail ?in\b/,
  },
  review: {
    is: /\breview|verify (your|the) (information|entries|answers|details|application)|\bsummary\b|check (your|the) (answers|information|entries|application)|confirm (your|the) (information|details|entries|application)|application preview/,
  },
  submitted: {
    is: /\b(request|application|registration|form)\b.{0,40}\b(submitted|received|sent|complete|completed|accepted|on its way)\b|\bthank you\b|(submission|request|application) (confirmation|complete|successful|received|number)|\bconfirmation\b|successfully submitted|submitted successfully|what happens next/,
    not: /\b(not|before|until|must be|once|after|to be|please confirm|if)\b/,
  },
  master: { is: /\bmaster( kasper)? accounts?\b|account (details|summary|profile)|\bmaster\b/ },
  /** Patient data may stand on the screen. */
  patient: {
    is: /\bpatients?\b|prescription (history|report)|controlled substance (history|report)|(report|request) (request|results?|history|status)s?|recipients?|dispensing (data|records?)|data (upload|submission|file)|batch|zero report/,
  },
  /** An account under somebody else's Master Account: another way in. */
  delegate: { is: /\bdelegates?\b/ },
  /** A screen about screens: it quotes the names of others. */
  help: {
    is: /\b(help|faqs?|frequently asked|user guide|search results|news|knowledge|training|manual|ayuda|how to)\b/,
  },
  /** Another app of the gateway, or another system, asks for an account of its own. */
  otherSystem: {
    is: /\bon ?boarding\b|(request|need|link|connect|existing|have) (an?|your|the)( \w+){1,4} account\b/,
    not: /kentucky online gateway|\bkog\b|\bgateway account/,
  },
} as const satisfies Record<string, Name>;

export type Term = keyof typeof names;
export const NAMES: Readonly<Record<Term, Name>> = names;
