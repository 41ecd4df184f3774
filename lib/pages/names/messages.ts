import type { Name } from './name';

/** What headings and running text say. */
export const messages = {
  onboarding: { is: /\bon ?boarding|incorporacion/ },
  accountRequest: {
    is: /\b(account|access) (request|application|registration|enrollment)|application for (an? )?(\w+ )?(account|access)|solicitud de (una )?cuenta|\brequest (an? |for )?(new )?(kasper )?(account|access)|\bnew (kasper )?account|step \d|\bwizard\b/,
    not: /maintenance|verification certificate|number and/,
  },
  /** It is about a KASPER account of one's own. */
  ownAccount: {
    is: /\bapplication for (an? )?(kasper )?(account|access)|\baccount (request|application|registration|maintenance)|^(kasper )?master account( details| information)?$|\brequest (an? |for )?(new )?kasper account|\baccess request|\bnew (kasper )?account/,
    not: /\bdelegate/,
  },
  /** So the Board calls what is to be sent along, and hardly anybody else. */
  supportDocuments: { is: /\bsupport documents?\b/ },
  /** Words that are KASPER's and no other site's, whether it names itself or not. */
  kasperOwn: {
    is: /\baccount request\b|\bsupport documents?\b|\bapplication for (an )?(account|access)\b|\baccount application\b|\bterms of account use\b|verification certificate|\bmaster account|\baccounts? maintenance\b|controlled substance|\bpharmac(y|ist)s?\b|\bprescriber|\bdea (number|no|registration)\b/,
  },
  signIn: {
    is: /^(please )?(log in|iniciar sesion|inicio de sesion|inicie sesion|ingresar|welcome back)\b|\blog in (to|with|page|screen)\b|(to|please) log in\b/,
  },
  passwordHeading: {
    is: /^(please )?((enter|type|verify|introduzca|ingrese|escriba) )?(your |the |su |la )?(password|contrasena)$/,
  },
  accountKind: {
    is: /\b(type|kind|category) of( \w+)? account|account (type|kind|category)|(select|choose|which|what)\b.*\baccount|i am an?|tipo de cuenta|(seleccione|elija).*cuenta|que tipo|who are you|user type|register as/,
    not: /\bdid you\b/,
  },
  pendingVerification: {
    is: /\b(account|registration|request|cuenta|you|your)\b.{0,60}\bpending( \w+){0,2} (verif|activ|confirm)\w*|\b(account|cuenta)\b.{0,60}pendiente de( la)? (verific|activ)\w*|(verify|confirm|activate) your (email|account) (to|before|within)/,
    not: /\b(if|once|after|when|si|accounts)\b/,
  },
  /** Something was mailed: what, the rest of the screen must tell. */
  mailSent: {
    is: /check your (email|inbox|mail)|\bsent( \w+){0,8} (email|link|message)|(email|link|message)( \w+){0,6} (sent|emailed|on its way)|account (has been |was |is )?(requested|created|solicitada)|cuenta .*(solicitada|creada)|almost (done|there)|one more step|verify your email|revise su (correo|buzon|bandeja)|(enviado|enviamos)( \w+){0,6} (correo|mensaje|enlace)/,
  },
  /** A letter shown on the screen: it speaks of screens, it is none of them. */
  letter: { is: /^(from|de) (the )?kentucky online gateway|^(received|recibido) / },
  verified: {
    is: /\b(account|email|address|registration|cuenta|correo|identity)\b.{0,40}\b(verified|activated|confirmed|validated|activad[ao]|verificad[ao]|confirmad[ao]|active)\b|\b(verification|activation|confirmation)\b( \w+){0,2} (complete|completed|successful|succeeded)|successfully (verified|activated|confirmed)|thank you for (verif|activat|confirm)/,
    not: /\b(must|not|before|until|unless|needs?|once|pending|when|to be|if|after|finish\w*|to (complete|activate|verify))\b/,
  },
  activate: {
    is: /\b(verif\w+|activat\w+|confirm\w*|verifique|active|activar|verificar)\b.{0,24}\b(account|email|cuenta|correo|registration|address)\b|(account|email) (verification|activation|confirmation)|(verificacion|activacion) de (la )?cuenta/,
  },
  secondFactor: {
    is: /\b(two|2|multi|second|dos) ?(step|factor|pasos)\b|\b(mfa|2fa)\b|segundo factor|(verify|confirm) (its|that its|it is|you are|your) (really )?(you|identity)|extra (step|verification|security)|(security|verification|one time|6 digit|six digit) (code|method|passcode|key)|authenticator|push notification|symantec|\bvip\b|verification required|(metodo|codigo) de (verificacion|seguridad)|additional (verification|authentication|security)|verify with( your| an?)? (email|phone|text|sms|app|code)|(enter|type) (the |your |a )?(\w+ ){0,3}code\b/,
  },
  factorChoice: {
    is: /\b(push|authenticator|symantec|vip|text message|sms|text me|voice|call me|phone call|email me|email a|send( \w+){0,3} (code|push|text|sms)|enviar|mensaje de texto|llamada)\b/,
  },
  /** Said of this account; "a locked account" is any. */
  locked: {
    is: /\b(your|this|su|esta)\b.{0,30}\b(account|access|user( ?name)?|user id|profile|cuenta|acceso)\b.{0,40}\b(locked|lock out|suspended|bloquead[ao])\b|\byou\b.{0,24}\blocked out\b|^(\w+ )?(account|user|cuenta)( is| has been)? (locked|lock out|lockout|bloqueada)( out)?$|^locked out$/,
    not: /\b(before (it|you|(your|the|this) (account|access)) (is|are|gets|will)|antes de que|gets|becomes|quedan|[1-9] (\w+ )?(attempts?|tries) (left|remain\w*)|more (attempts?|tries)|will be|may be|could be|avoid|prevent|if|when|cuando|si|select|choose)\b/,
  },
  expired: {
    is: /\bpassword\b.{0,30}\b(expired|is older|no longer valid)\b|\bexpired\b.{0,12}\bpassword|\bpassword (is|was)\b.{0,40}\b(days old|no longer be used|too old)|time for a new password|\b(must|need to|required to|have to|time to)\b.{0,16}\b(change|update|reset|renew)\b.{0,12}\bpassword|contrasena\b.{0,20}\b(expir\w*|caduc\w*|venci\w*)|password change (is )?required/,
    not: /\b(if|when|once)\b/,
  },
  forgot: {
    is: /\b(forgot\w*|reset|recover\w*|olvid\w*|restablec\w*|recuper\w*|retriev\w*|lost)\b.{0,20}\b(password|contrasena)|(password|contrasena|account) (reset|recovery|help|assistance|retrieval)|(unlock|recover) (your |my )?account/,
  },
  createAccountHeading: {
    is: /\b(create|creating|register|registration|sign up|new|crear|cree|registro|registrese|nueva)\b.{0,24}\b(account|cuenta|profile|user)\b|^(sign up|register|registration|registro|create account)( now)?$/,
  },
  wizardWelcome: {
    is: /\bwelcome\b|minimum( \w+)? requirements?|before you (begin|start)|getting started|system requirements|prerequisites|requirements? (to|for|checklist)|\bstep (1|one)\b/,
    not: /welcome back|^welcome [a-z]+ [a-z]+$/,
  },
  /** Surely the first step: what comes before one begins may be told on others, too. */
  welcomeStep: {
    is: /\bwelcome\b|minimum( \w+)? requirements?|\bstep (1|one)\b/,
    not: /welcome back|^welcome [a-z]+ [a-z]+$/,
  },
  instructions: {
    is: /\binstructions?\b|\bstep (2|two)\b|before you (fill|complete|apply)|how to (apply|complete)/,
    not: /\bprint instructions?\b|follow the instructions|see instructions/,
  },
  personal: {
    is: /\b(personal|applicant|demographic|contact|your|registrant|pharmacist|user) (information|info|details?|data|profile)\b|\babout you\b|your (name|contact)|tell us about/,
  },
  professional: {
    is: /\bprofession(al)?\b|licens(e|ure|ing)\b|employ(er|ment)\b|practice (information|site|location|details)|credential|pharmacy (information|details)|work(place)? (information|details)|registration numbers?/,
  },
  route: {
    is: /(submission|submit\w*|delivery|application|signature|filing|processing|document\w*) (method|option|process|type|route|choice|preference)s?\b|how (will|would|do|should|to|are)\b.*\b(submit\w*|send\w*|sign\w*|deliver|provide|complete|file)|paper ?less|(choose|select)\b.*\b(how|method|option|route|way|submission)|submit (your|the) application/,
  },
  documents: { is: /\bdocuments?\b|\battach|\bcop(y|ies) of/ },
  signHeading: {
    is: /\b(electronic(ally)?|e|digital(ly)?) ?sign\w*|\bsign\w* (your|the|this|and|electronic\w*|here|application|form|page)\b|\bsignature\b|attestation/,
    not: /verification certificate/,
  },
  mailHeading: {
    is: /\b(mail|mailing|post)\b.{0,24}\b(application|request|form|documents?|instructions?|packet|paper\w*|hard ?copy|option)\b|\bhard ?copy|\b(by|via|through) (us )?(mail|post)\b|print sign\b|print (and|then|your|the)\b.*\b(mail|sign|application)|paper (application|copy|form|route|process)|mail ?in\b/,
  },
  review: {
    is: /\breview|(verify|check|confirm) (your|the) (information|entries|answers|details|application)|\bsummary\b/,
  },
  submitted: {
    is: /\b(request|application|registration|form)\b.{0,40}\b(submitted|received|sent|complete|completed|accepted|on its way)\b|\bthank you\b|(submission|request|application) (confirmation|complete|successful|received|number)|\bconfirmation\b/,
    not: /\b(not|before|until|must be|once|after|to be|please confirm|if)\b/,
  },
  /** Said of the request for an account, and in one sentence. */
  requestSubmitted: {
    is: /\byour (\w+ ){0,2}(account|access) (request|application) (has been|was) (successfully )?(submitted|received|sent)\b/,
    not: /\b(not|if|once|after|until|when|before)\b/,
  },
  /** It has happened, and is not only a step that is called so. */
  submittedNow: {
    is: /\b(request|application|registration|form)( \w+){0,4} (has been|was|have been)( \w+){0,2} (submitted|received|sent|accepted|completed?)\b|thank you for (submitting|your (request|application))|(request|application|registration) (submitted|received|complete)$/,
    not: /\b(not|before|until|must be|once|after|when|to be|please confirm|if)\b/,
  },
  /** It came to nothing, or is not all there. */
  denied: { is: /\b(denied|rejected|declined|withdrawn|incomplete|cancell?ed)\b/ },
  master: { is: /account (details|summary|profile)|\bmaster\b/ },
  /** Patient data may stand on the screen. */
  patient: {
    is: /\bpatients?\b|prescription (history|report)|controlled substance (history|report)|(report|request) (request|results?|history|status)s?|recipients?|dispensing (data|records?)|data (upload|submission|file|reporting)|batch|zero report/,
  },
  /** An account under somebody else's Master Account: another way in. */
  delegate: { is: /\bdelegates?\b/ },
  /** A screen about screens: it quotes the names of others. */
  help: {
    is: /\b(help|faqs?|questions|user guide|search results|news|knowledge|training|manual|ayuda|survey|opinion|feedback)\b/,
  },
  /** Somebody works through what others asked for. */
  queue: { is: /\badmin\b|account administration|\bwork ?(queue|list)\b|\bawaiting (review|approval)\b/ },
  /** Another app of the gateway, or another system, asks for an account of its own. */
  otherSystem: {
    is: /\bon ?boarding\b|(request|need|link|connect|existing|have) (an?|your|the)( \w+){1,4} account\b/,
    not: /kentucky online gateway|\bkog\b|\bgateway account/,
  },
} as const satisfies Record<string, Name>;
